import type { IndexEvent } from '../../src/contract/index-file.ts'
import { type CalendarDay, formatIsoDay, parseIsoDay } from '../../src/domain/calendar-day.ts'
import { compareDayRanges, type DayRange } from '../../src/domain/day-range.ts'
import { type FuzzyDate, parseFuzzyDate } from '../../src/domain/values/fuzzy-date.ts'
import { compareText, sortedUnique } from '../../src/domain/text-order.ts'
import { ATTRIBUTES } from './dossier-frame.ts'
import type { Cast } from './generate-cast.ts'
import type { GeneratedClaim, GeneratedEvent } from './generate-events.ts'

const ATTRIBUTE_RANK = new Map(ATTRIBUTES.map(({ id }, at) => [id, at]))

/** An event as the index has it, and what of it is counted. */
export interface GeneratedRecord {
  readonly event: IndexEvent
  /** Where it stands. */
  readonly at: DayRange
  /** Attributes on which some of its sources are silent, and the rest agree. */
  readonly silent: number
}

/** Makes records of generated events, as the pipeline would publish them, without running the pipeline. */
export function recordsOf({ sources: cast }: Pick<Cast, 'sources'>): (generated: GeneratedEvent) => GeneratedRecord {
  const days = new Map(cast.map(({ id, published }) => [id, parseIsoDay(published) ?? 0]))
  const roots = new Map(cast.map(({ id, cites }) => [id, cites[0] ?? id]))
  const orderOf = ({ source, attribute }: GeneratedClaim) =>
    [ATTRIBUTE_RANK.get(attribute) ?? 0, days.get(source) ?? 0] as const
  const rootOf = (source: string) => roots.get(source) ?? source
  return (generated) => {
    const claims = generated.claims.toSorted((a, b) => {
      const [x, y] = [orderOf(a), orderOf(b)]
      return x[0] - y[0] || x[1] - y[1] || compareText(a.source, b.source)
    })
    const sources = sortedUnique(claims.map(({ source }) => source))
    const { disputes, silent } = compareClaims(claims, sources.length)
    const date = readDate(generated.date)
    const event = {
      ...toIdentity(generated),
      at: toIsoRange(date.range),
      date: date.edtf,
      core: date.core && toIsoRange(date.core),
      ghosts: toGhosts(generated),
      dateLeftOpen: false,
      sources,
      origins: { stated: new Set(sources.map(rootOf)).size, open: 0 },
      claims: claims.length,
      disputes,
      weightiest: toWeightiest(claims, disputes, rootOf),
      values: toValues(claims),
      written: [],
    }
    return { event, at: date.range, silent }
  }
}

function toIdentity({ id, kind, title, label, summary, actors, countries, places }: GeneratedEvent) {
  return {
    id,
    kind: kind.id,
    title,
    label,
    summary,
    actors: [...actors],
    countries: [...countries],
    places: [...places],
    formerIds: [],
  }
}

/** Every two different values of a generated claim exclude each other. */
function compareClaims(
  claims: readonly GeneratedClaim[],
  sourceCount: number,
): { disputes: string[]; /** Attributes on which some sources are silent, and the rest agree. */ silent: number } {
  const said = new Map<string, { values: Set<string>; speakers: number }>()
  for (const { attribute, value } of claims) {
    const heard = said.get(attribute) ?? { values: new Set<string>(), speakers: 0 }
    said.set(attribute, heard)
    heard.values.add(value)
    heard.speakers++
  }
  const disputes = [...said].filter(([, { values }]) => values.size > 1).map(([attribute]) => attribute)
  const silent = [...said.values()].filter(({ values, speakers }) => values.size === 1 && speakers < sourceCount)
  return { disputes, silent: silent.length }
}

/** Sources with different roots are independent: each says where it has it from, and cites a root at the most. */
function toWeightiest(
  claims: readonly GeneratedClaim[],
  disputes: readonly string[],
  rootOf: (source: string) => string,
): IndexEvent['weightiest'] {
  let weightiest: IndexEvent['weightiest'] = null
  for (const attribute of disputes) {
    const own = claims.filter((claim) => claim.attribute === attribute)
    const roots = [...new Set(own.map(({ value }) => value))].map(
      (value) => new Set(own.flatMap((claim) => (claim.value === value ? rootOf(claim.source) : []))),
    )
    roots.forEach((a, place) => {
      for (const b of roots.slice(place + 1)) {
        const isIndependent = new Set([...a, ...b]).size > 1
        const found = {
          nature: isIndependent ? ('independent' as const) : ('retold' as const),
          weight: Math.min(a.size, b.size),
        }
        const isStronger = found.nature === 'independent' && weightiest?.nature !== 'independent'
        const isHeavier = found.nature === weightiest?.nature && found.weight > weightiest.weight
        if (weightiest === null || isStronger || isHeavier) weightiest = found
      }
    })
  }
  return weightiest
}

function toGhosts({ claims, kind, date }: GeneratedEvent): IndexEvent['ghosts'] {
  return claims
    .filter(({ attribute, value }) => attribute === kind.placedBy && value !== date)
    .map(({ source, value }) => ({ range: readDate(value).range, source }))
    .sort((a, b) => compareDayRanges(a.range, b.range))
    .map(({ range, source }) => ({ ...toIsoRange(range), sources: [source] }))
}

function toValues(claims: readonly GeneratedClaim[]): IndexEvent['values'] {
  const byAttribute = new Map<string, Set<string>>()
  for (const { attribute, value } of claims) {
    byAttribute.set(attribute, (byAttribute.get(attribute) ?? new Set<string>()).add(value))
  }
  return Object.fromEntries([...byAttribute].map(([id, values]) => [id, [...values].map((value) => ({ value }))]))
}

function readDate(edtf: string): FuzzyDate {
  const read = parseFuzzyDate(edtf)
  if (!read.ok) throw new Error(`the generator wrote the date ${edtf}`)
  return read.value
}

export function toIsoRange({ earliest, latest }: { earliest: CalendarDay | null; latest: CalendarDay | null }) {
  return { earliest: earliest && formatIsoDay(earliest), latest: latest && formatIsoDay(latest) }
}
