import { degrees } from '../../../schema/written-scalars.ts'
import type { WrittenClaim, WrittenEvent, WrittenKind, WrittenPlace } from '../../../schema/dossier-files.ts'
import { fileSource } from '../../file-source.ts'
import type { ImportedDossier } from '../../imported-dossier.ts'
import type { ImportContext } from '../../importer.ts'
import type { InputFile } from '../../input/input-file.ts'
import { fitLine, fitProse, fitWords } from '../../texts/fit-text.ts'
import { type HtmlText, readHtml } from '../../texts/html-text.ts'
import { DATE, DATE_AS_WRITTEN, HEADLINE, type NamedAttribute } from '../../fallback-attributes.ts'
import type { Slide } from './slide.ts'

/** TimelineJS came out in 2012. */
const SINCE_YEAR = 2012
const LONGEST_TITLE = 300
/** Of a title that is made of the first words of a text. */
const LONGEST_FIRST_WORDS = 80
/** Groups are kinds of event, each with a lane; of more, a timeline would be all lanes. */
const MOST_GROUPS = 12

const EVENT: WrittenKind = { id: 'event', label: 'Event', placedBy: DATE.id }
const ERA: WrittenKind = { id: 'era', label: 'Era', placedBy: DATE.id, lasts: true }

/** Makes an event of each slide, with what the file says of its date as a claim. */
export function takeSlides(slides: readonly Slide[], file: InputFile, context: ImportContext): ImportedDossier {
  const title = takeTitle(slides, context)
  const named = title === null ? '' : lineOf(title.headline)
  const kinds = kindsOf(slides, context)
  const taken = new SlideTaker(context, kinds)
  for (const slide of slides) if (slide.role !== 'title') taken.take(slide)
  context.report.remark('Pictures, captions, credits and backgrounds are not taken: a dossier has none.')
  if (taken.unplacedCount > 0) {
    const events = taken.unplacedCount === 1 ? 'One event has' : `${taken.unplacedCount} events have`
    context.report.remark(`${events} no place on the timeline: the rows below say why.`)
  }
  const header = fileSource(
    file,
    { title: named || null, label: `Timeline “${file.title}”`, sinceYear: SINCE_YEAR },
    context,
  )
  const used = new Set(taken.events.map(({ kind }) => kind))
  return {
    title: named || null,
    description: (title && fitProse(readHtml(title.text).text)) || null,
    kinds: [...kinds.values()].filter(({ id }) => (used.size === 0 ? id === EVENT.id : used.has(id))),
    attributes: [DATE, DATE_AS_WRITTEN, HEADLINE].filter(({ id }) => id === DATE.id || taken.attributes.has(id)),
    units: [],
    actors: [],
    places: taken.places,
    events: taken.events,
    sources: [{ header, claims: taken.claims }, ...context.ids.linkedSources],
  }
}

/** The first title slide; what becomes of it and of others is told. */
function takeTitle(slides: readonly Slide[], { begins }: ImportContext): Slide | null {
  const [first, ...others] = slides.filter(({ role }) => role === 'title')
  for (const { entry, headline } of others) {
    entry.name = lineOf(headline)
    entry.setAside('is another title slide')
  }
  if (!first) return null
  first.entry.name = lineOf(first.headline)
  if (begins) first.entry.take('title and description of the dossier')
  else first.entry.setAside('is the title slide, and the dossier has a title')
  return first
}

/** The kind of each group, by its name; that of what has no group, by “”. */
function kindsOf(slides: readonly Slide[], { report }: ImportContext): ReadonlyMap<string, WrittenKind> {
  const groups = [...new Set(slides.flatMap(({ role, group }) => (role === 'event' ? fitLine(group) : [])))]
  const named = groups.filter((group) => group !== '')
  const base: [string, WrittenKind][] = [
    ['', EVENT],
    [ERA_GROUP, ERA],
  ]
  if (named.length > MOST_GROUPS) {
    report.remark(`It has ${named.length} groups: of more than ${MOST_GROUPS} no kinds of event are made.`)
    return new Map(base)
  }
  const used = new Set([EVENT.id, ERA.id])
  const kinds = named.map((group): [string, WrittenKind] => [
    group,
    { id: kindId(group, used), label: group, placedBy: DATE.id },
  ])
  return new Map([...base, ...kinds])
}

/** No group is called so: it has a line break. */
const ERA_GROUP = '\n'

function kindId(group: string, used: Set<string>): string {
  const slug = group
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  let id = slug || 'group'
  for (let count = 2; used.has(id); count++) id = `${slug || 'group'}-${count}`
  used.add(id)
  return id
}

class SlideTaker {
  readonly events: WrittenEvent[] = []
  readonly places: WrittenPlace[] = []
  readonly claims: WrittenClaim[] = []
  /** Ids of those that a claim is about. */
  readonly attributes = new Set<string>()
  unplacedCount = 0
  readonly #context: ImportContext
  readonly #kinds: ReadonlyMap<string, WrittenKind>
  /** Ids of events by all that their slides say. */
  readonly #same = new Map<string, string>()

  constructor(context: ImportContext, kinds: ReadonlyMap<string, WrittenKind>) {
    this.#context = context
    this.#kinds = kinds
  }

  take(slide: Slide): void {
    const { entry, role, text, displayDate, writtenDate, group } = slide
    const words = readHtml(text)
    const title = titleOf(slide, words)
    entry.name = title
    if (title === '') return entry.setAside('has neither headline nor text')
    const key = JSON.stringify([role, title, text, writtenDate, displayDate, group])
    const same = this.#same.get(key)
    if (same !== undefined) return entry.merge(same)
    const kind = (role === 'era' ? this.#kinds.get(ERA_GROUP) : this.#kinds.get(fitLine(group))) ?? EVENT
    const { ids } = this.#context
    const id = ids.event(lineOf(slide.ownId) || title, `${kind.id}-${slide.date?.edtf ?? slide.entry.line}`)
    this.#same.set(key, id)
    const summary = fitProse(words.text)
    const place = this.#placeOf(slide)
    this.events.push({
      id,
      kind: kind.id,
      title,
      ...(summary === '' || summary === title ? {} : { summary }),
      ...(place === null ? {} : { places: [place] }),
    })
    this.#claim(slide, id, words)
    noteLinks(slide, words)
    entry.take(id)
  }

  /** What the file says of the date; of a slide without one, that it tells of the event at all. */
  #claim(slide: Slide, event: string, words: HtmlText): void {
    const { date, entry, locator } = slide
    const shown = fitWords(lineOf(slide.displayDate))
    const sources = words.links.flatMap(({ address, isSource }) => (isSource ? [address] : []))
    const cites = sources.flatMap((address) => this.#context.ids.linked(address) ?? [])
    const add = (attribute: NamedAttribute, value: string, asWritten: string | null) => {
      this.attributes.add(attribute.id)
      this.claims.push({
        event,
        attribute: attribute.id,
        value,
        ...(asWritten === null ? {} : { asWritten }),
        ...(cites.length === 0 ? {} : { cites: [...new Set(cites)] }),
        locator,
      })
    }
    if (slide.displayDate !== '' && shown === null) {
      entry.note('its display date is left out: it is longer than twelve words')
    }
    if (date?.edtf != null) {
      for (const note of date.notes) entry.note(note)
      return add(DATE, date.edtf, shown === date.edtf ? null : shown)
    }
    this.unplacedCount++
    const why = date ? date.why : 'it has no date'
    entry.note(`it has no place on the timeline: ${why}`)
    const asWritten = shown ?? fitLine(slide.writtenDate)
    if (asWritten !== '') add(DATE_AS_WRITTEN, asWritten, null)
    else add(HEADLINE, entry.name, null)
  }

  #placeOf({ place, entry }: Slide): string | null {
    const name = fitLine(place?.name ?? '')
    if (place === null || name === '') return null
    const { id, isNew } = this.#context.ids.place(name)
    if (!isNew) return id
    const [lat, lon] = [degrees(90).safeParse(place.lat), degrees(180).safeParse(place.lon)]
    const isPlaced = lat.success && lon.success
    if (!isPlaced && place.lat !== '') entry.note('the coordinates of its place are no degrees, and left out')
    this.places.push({ id, name, ...(isPlaced ? { lat: lat.data, lon: lon.data } : {}) })
    return id
  }
}

function titleOf({ entry, headline }: Slide, { text }: HtmlText): string {
  const title = lineOf(headline, LONGEST_TITLE)
  if (title.endsWith('…') && !headline.includes('…')) entry.note('its headline is cut')
  if (title !== '') return title
  const first = fitLine(text, LONGEST_FIRST_WORDS)
  if (first !== '') entry.note('it has no headline: its title is the beginning of its text')
  return first
}

function noteLinks({ entry, medium }: Slide, { links }: HtmlText): void {
  const others = links.flatMap(({ address, isSource }) => (isSource ? [] : [address]))
  if (medium !== '') entry.note(`its medium is not taken: ${medium.startsWith('<') ? 'a piece of HTML' : cut(medium)}`)
  if (others.length > 0) entry.note(`its links are not taken: ${others.map(cut).join(', ')}`)
}

const LONGEST_ADDRESS = 200

function cut(address: string): string {
  return address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address
}

function lineOf(html: string, longest?: number): string {
  return fitLine(readHtml(html).text, longest)
}
