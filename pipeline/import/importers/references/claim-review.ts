import type { WrittenKind } from '../../../schema/dossier-files.ts'
import { url as urlSchema } from '../../../schema/written-scalars.ts'
import { quoted } from '../../../problem.ts'
import { fileSource } from '../../file-source.ts'
import type { ImportContext, Importer } from '../../importer.ts'
import { readJson } from '../../input/read-json.ts'
import type { OpenRow } from '../../report/import-report.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { readHtml } from '../../texts/html-text.ts'
import { dayIn } from '../data-sets/coded-span.ts'
import { Gathered, type LabelledAttribute } from '../data-sets/gathered.ts'
import { fieldIn, textIn } from '../timelinejs/slide.ts'

/** The type came into schema.org in 2015. */
const SINCE_YEAR = 2015
const LONGEST_TITLE = 280
const STATEMENT: WrittenKind = { id: 'statement', label: 'Statement', placedBy: 'stated' }
const ATTRIBUTE = {
  stated: { id: 'stated', label: 'Stated', type: 'date' },
  by: { id: 'stated-by', label: 'Stated by', type: 'entity' },
  reviewed: { id: 'reviewed', label: 'Reviewed', type: 'date' },
  rating: { id: 'rating', label: 'Rating', type: 'text' },
} as const satisfies Readonly<Record<string, LabelledAttribute>>

/** Reviews of statements in JSON-LD: https://schema.org/ClaimReview */
export const claimReview: Importer = {
  id: 'claim-review',
  reads: 'ClaimReview in JSON-LD',
  detects(file) {
    if (!/"ClaimReview"/.test(file.text)) return 0
    const read = readJson(file, null)
    return read && reviewsIn(read.value).length > 0 ? 0.95 : 0
  },
  read(file, context) {
    const json = readJson(file, context.report)
    if (!json) return null
    const reviews = reviewsIn(json.value)
    if (reviews.length === 0) {
      const hint = 'It is JSON-LD with “@type”: “ClaimReview”, alone, in a list, in “@graph” or in a feed of data.'
      context.report.error('no-reviews', {}, 'holds no ClaimReview', hint)
      return null
    }
    const taker = new ReviewTaker(context)
    for (const { path, review } of reviews) taker.take(review, context.report.row(json.lineOf(path)))
    const facts = {
      title: null,
      label: `Reviews of statements in ${file.stem}`,
      sinceYear: SINCE_YEAR,
      newestYear: taker.newestYear,
    }
    return taker.gathered.finish(fileSource(file, facts, context), [STATEMENT], Object.values(ATTRIBUTE))
  },
}

interface FoundReview {
  readonly path: readonly (string | number)[]
  readonly review: unknown
}

/** Keys under which reviews stand: of a graph, and of a feed. */
const HOLDERS = ['@graph', 'dataFeedElement', 'item', 'itemListElement', 'review']

function reviewsIn(value: unknown): FoundReview[] {
  const found: FoundReview[] = []
  const waiting: FoundReview[] = [{ path: [], review: value }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, review } = next
    if (Array.isArray(review)) {
      const items = (review as unknown[]).map((item, index) => ({ path: [...path, index], review: item }))
      for (const item of items.toReversed()) waiting.push(item)
    } else if (listOf(fieldIn(review, '@type')).includes('ClaimReview')) found.push(next)
    else {
      const within = HOLDERS.map((key) => ({ path: [...path, key], review: fieldIn(review, key) }))
      for (const one of within.toReversed())
        if (typeof one.review === 'object' && one.review !== null) waiting.push(one)
    }
  }
  return found
}

class ReviewTaker {
  readonly gathered: Gathered
  /** Of the reviews; 0 where none has a day. */
  newestYear = 0
  readonly #context: ImportContext
  /** Ids of events by what is stated. */
  readonly #events = new Map<string, string>()
  readonly #taken = new Set<string>()

  constructor(context: ImportContext) {
    this.#context = context
    this.gathered = new Gathered(context)
  }

  /** Of two reviews of one statement the second is merged: its claims stand beside those of the first. */
  take(review: unknown, entry: OpenRow): void {
    const title = fitLine(readHtml(textIn(review, 'claimReviewed')).text, LONGEST_TITLE)
    entry.name = title || textIn(review, 'url')
    if (title === '') return entry.setAside('does not say what is reviewed')
    const all = JSON.stringify(review)
    const known = this.#events.get(title.toLowerCase())
    if (known !== undefined && this.#taken.has(all)) return entry.merge(known)
    this.#taken.add(all)
    const event = known ?? this.#context.ids.event(title, `statement-${entry.line}`)
    const item = first(fieldIn(review, 'itemReviewed'))
    const speakers = this.#authorsOf(item)
    this.#claim(review, { item, event, speakers }, entry)
    if (known !== undefined) return entry.merge(known)
    this.#events.set(title.toLowerCase(), event)
    this.gathered.events.push({
      id: event,
      kind: STATEMENT.id,
      title,
      ...(speakers.length === 0 ? {} : { actors: speakers }),
    })
    entry.take(event)
  }

  #claim(review: unknown, of: { item: unknown; event: string; speakers: string[] }, entry: OpenRow): void {
    const { event, item, speakers } = of
    const source = this.#reviewSource(review, entry)
    const add = ({ id }: LabelledAttribute, value: string | string[] | null) => {
      if (value === null || value.length === 0) return
      const from = source === null ? {} : { cites: [source] }
      this.gathered.claims.push({ event, attribute: id, value, ...from, locator: `line ${entry.line}` })
    }
    const reviewed = dayOf(textIn(review, 'datePublished'), entry)
    if (reviewed !== null) this.newestYear = Math.max(this.newestYear, Number(reviewed.slice(0, 4)))
    add(ATTRIBUTE.stated, dayOf(textIn(item, 'datePublished'), entry))
    add(ATTRIBUTE.by, speakers)
    add(ATTRIBUTE.reviewed, reviewed)
    add(ATTRIBUTE.rating, ratingOf(first(fieldIn(review, 'reviewRating'))) || 'not given')
  }

  /** The review itself, which is unread: the file tells what it says. */
  #reviewSource(review: unknown, entry: OpenRow): string | null {
    const url = textIn(review, 'url')
    const id = urlSchema.safeParse(url).success ? this.#context.ids.linked(url) : null
    if (id !== null) return id
    if (url !== '') entry.note(`the address of the review is left out: ${quoted(url)} is none`)
    const outlet = fitLine(textIn(first(fieldIn(review, 'author')), 'name'))
    if (outlet === '') return null
    const published = dayOf(textIn(review, 'datePublished'), null)
    return this.#context.ids.document({ outlet, title: null, label: `Review of ${entry.name}`, published })
  }

  #authorsOf(item: unknown): string[] {
    const ids = listOf(fieldIn(item, 'author')).flatMap((author) => {
      const name = typeof author === 'string' ? author : textIn(author, 'name')
      const isPerson = listOf(fieldIn(author, '@type')).includes('Person')
      return this.gathered.actor(name, isPerson ? 'person' : 'organisation', null) ?? []
    })
    return [...new Set(ids)]
  }
}

/** In words, else as a place on its scale. */
function ratingOf(rating: unknown): string {
  const words = fitLine(readHtml(textIn(rating, 'alternateName')).text)
  const [value, best] = [textIn(rating, 'ratingValue'), textIn(rating, 'bestRating')]
  return words || (value === '' ? '' : best === '' ? value : `${value} of ${best}`)
}

/** The day as the file writes it, in its own clock. */
function dayOf(text: string, entry: OpenRow | null): string | null {
  if (text === '') return null
  const day = dayIn(text.slice(0, 10))
  if (day === null) {
    if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text
    entry?.note(`${quoted(text)} is no date of ISO 8601, and left out`)
  } else if (text.length > 10) entry?.note(`of ${quoted(text)} the day is taken`)
  return day
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  return value === undefined || value === null ? [] : [value]
}

function first(value: unknown): unknown {
  return listOf(value)[0]
}
