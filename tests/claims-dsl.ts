import { toIsoRange } from '../src/contract/axis/iso-days.ts'
import { type CalendarDay, parseIsoDay } from '../src/domain/calendar-day.ts'
import type { Attribute } from '../src/domain/attribute.ts'
import { type Claim, type Stance, STANCES } from '../src/domain/claim.ts'
import { type ComparedEvent, compareEvent } from '../src/domain/compare/compare-event.ts'
import type { Discrepancy } from '../src/domain/compare/discrepancy.ts'
import type { EntityIndex } from '../src/domain/entity.ts'
import { dateType, type DateValue, rangesBeside } from '../src/domain/values/date-value.ts'
import { parseFuzzyDate } from '../src/domain/values/fuzzy-date.ts'
import type { Parsed } from '../src/domain/values/parsed.ts'
import { parseQuantity } from '../src/domain/values/quantity/quantity.ts'
import type { Units } from '../src/domain/values/quantity/unit.ts'
import { contextOf } from '../src/domain/values/value-type.ts'
import { rootsOf } from '../src/domain/compare/chains/roots-of.ts'
import type { Reading } from '../src/domain/compare/reading.ts'
import { formatValue, numbersOf, unitOf } from '../src/domain/values/value.ts'
import { type Value, type ValueKind, valueTypeOf } from '../src/domain/values/value-types.ts'
import { CLOCKS } from '../src/domain/values/zoned-clocks.ts'
import { type DifferingReading, reason } from '../src/words/en/differences.ts'
import { chainOf } from './chain-of.ts'
import { faultWords, type FaultWords } from '../src/words/en/faults.ts'

/**
 * Claims in tests, written as text: one attribute a line, one claim between bars.
 *
 *     dated: A 2024-04-25 | B 2024-04-29 (from reuters)
 *     killed: police 1 (known 2024-01-02) | prosecutor >=2 (known 2024-01-04)
 *     launched-by: A undetermined | B hedges russia | C russia, belarus
 *     delivered: A 7000 containers | B >3000000 shells
 *     place: A kharkiv (as Kharkov)
 *     loaded: A 2750 (speaker ministry) | B 2754 (open)
 *     dated: A 2024-04-25 (version 2024-04-30) | A 2024-04-29 (version 2024-05-02)
 *
 *     killed: A 3 (known 2024-05-01T18:00Z)
 *
 * A claim asserts unless it says otherwise, is its own account, and is known on no known day; `open` says that it is not
 * stated where its roots have it from.
 */
export function parseClaims(text: string, attributes: readonly Attribute[], zone = 'UTC'): Claim[] {
  return linesOf(text).flatMap((line) => {
    const [, id = '', rest = ''] = /^([\w-]+):(.*)$/.exec(line) ?? fail(line, 'no “attribute:”')
    const attribute = attributes.find((declared) => declared.id === id) ?? fail(line, `${id} is not declared`)
    return rest.split('|').map((part) => parseClaim(part.trim(), attribute, zone))
  })
}

const FLAGS = ['cumulative', 'interval', 'complete']

/** Attributes by id, each by its type and what more it has: `{ killed: 'quantity people cumulative' }`. */
export function declareAttributes(
  types: Readonly<Record<string, string>>,
  units: Readonly<Record<string, string>> = {},
): Attribute[] {
  return Object.entries(types).map(([id, declared]) => {
    const [type = '', ...more] = declared.split(' ')
    const unit = more.find((word) => !FLAGS.includes(word)) ?? null
    return {
      id,
      label: id,
      type: type as ValueKind,
      unit,
      cumulative: more.includes('cumulative'),
      scale: more.includes('interval') ? 'interval' : 'ratio',
      complete: more.includes('complete'),
      options: {},
      units: new Map(Object.entries(units)),
    }
  })
}

/** Entities that lie in one another: `entitiesWithin({ kharkiv: 'ukraine' })`. Names are the ids, capitalised. */
export function entitiesWithin(parents: Readonly<Record<string, string>> = {}): EntityIndex {
  const isWithin = (id: string, other: string): boolean => {
    const parent = parents[id]
    return id === other || (parent !== undefined && isWithin(parent, other))
  }
  return { nameOf: (id) => id.charAt(0).toUpperCase() + id.slice(1), isWithin }
}

export interface ComparisonSetting {
  readonly types: Readonly<Record<string, string>>
  readonly placedBy?: string
  /** The date that the assessment of `placedBy` says stands. */
  readonly standing?: string
  readonly within?: Readonly<Record<string, string>>
  /** IANA zone of the place where the event was; UTC, unless said. */
  readonly zone?: string
  /** What units are of others: `{ kt: '1000 t' }`. */
  readonly units?: Readonly<Record<string, string>>
}

/** Compares the claims of a text; the event is placed by `dated` unless the setting says otherwise. */
export function compareClaims(text: string, setting: ComparisonSetting): ComparedEvent {
  const attributes = declareAttributes(setting.types, setting.units)
  return compareEvent({
    claims: parseClaims(text, attributes, setting.zone),
    attributes,
    placedBy: setting.placedBy ?? 'dated',
    standing: setting.standing === undefined ? null : dateValue(setting.standing, setting.zone),
    entities: entitiesWithin(setting.within),
  })
}

export function dateValue(edtf: string, zone = 'UTC'): DateValue {
  const dated = { id: 'dated', unit: null, options: {}, units: new Map() }
  const context = contextOf(dated, null, { zone, clocks: CLOCKS })
  return must(dateType.parse(edtf, context))
}

export function quantityValue(text: string, unit: string | null = null, units: Units = new Map()): Value {
  return { kind: 'quantity', quantity: must(parseQuantity(text, { unit, attributeUnit: unit, units })) }
}

/** The day of `2024-04-25`. */
export function day(iso: string): CalendarDay {
  return parseIsoDay(iso) ?? fail(iso, 'not a day')
}

/** The value of a parse that must succeed. */
export function must<T>(result: Parsed<T>): T {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.fault))
}

/** What is wrong with a text that must be refused, in words. */
export function refusalOf(result: Parsed<unknown>): FaultWords {
  if (result.ok) throw new Error('was read')
  return faultWords(result.fault)
}

/** A reading as its differences are told. */
export function toDiffering(
  { stance, value, sources }: Reading,
  _place = 0,
  all: readonly Reading[] = [],
): DifferingReading {
  const numbers = value && numbersOf(value)
  const rangeOf = rangesBeside(all.flatMap((one) => (one.value?.kind === 'date' ? one.value : [])))
  const finite = (bound: number) => (Number.isFinite(bound) ? bound : null)
  return {
    stance,
    value: value && formatValue(value),
    unit: value && unitOf(value),
    days: value?.kind === 'date' ? toIsoRange(rangeOf(value)) : null,
    numbers: numbers && { min: finite(numbers.min), max: finite(numbers.max) },
    sources,
  }
}

/** Why the readings of an attribute differ, in words. */
export function reasonOf(discrepancy: Discrepancy): string {
  return reason({ ...discrepancy, readings: discrepancy.readings.map(toDiffering) })
}

function parseClaim(part: string, attribute: Attribute, zone: string): Claim {
  const notes = [...part.matchAll(/\((known|from|as|open|speaker|version) ?([^)]*)\)/g)]
  const noted = (name: string) => notes.find((note) => note[1] === name)?.[2]
  const bare = part.replace(/\([^)]*\)/g, '').trim()
  const [source = '', ...words] = bare.split(/\s+/)
  const stance = STANCES.find((known) => known === words[0])
  const written = (stance ? words.slice(1) : words).join(' ')
  if (source === '' || (written === '') !== (stance === 'undetermined')) fail(part, 'not “source [stance] value”')
  const version = noted('version')
  const known = version ?? noted('known')
  const cited = (noted('from')?.split(/,\s*/) ?? []).map((root) => [source, root] as const)
  const chain = chainOf(source, cited, { speaker: noted('speaker') ?? null, isStated: noted('open') === undefined })
  return {
    source,
    attribute: attribute.id,
    stance: stance ?? ('asserts' satisfies Stance),
    value: written === '' ? null : toValue(written, attribute, zone),
    asWritten: noted('as') ?? null,
    chain,
    roots: rootsOf(chain),
    version: version === undefined ? null : day(version),
    ...toKnown(known),
  }
}

/** A day, or a time: `2024-05-01T18:00Z`. */
function toKnown(known: string | undefined): Pick<Claim, 'knownOn' | 'knownAt'> {
  if (known === undefined) return { knownOn: null }
  const { latest, instants } = must(parseFuzzyDate(known)).range
  return instants ? { knownOn: latest, knownAt: instants } : { knownOn: latest }
}

/** A list has commas; a quantity may have a unit of its own; any option is declared. */
function toValue(written: string, attribute: Attribute, zone: string): Value {
  const type = valueTypeOf(attribute.type)
  const [first = '', ownUnit] = type.unitOf ? written.split(' ') : [written]
  const options = Object.fromEntries(written.split(/,\s*/).map((option) => [option, option]))
  const context = contextOf({ ...attribute, options }, ownUnit ?? null, { zone, clocks: CLOCKS })
  const list = type.parseList?.(written.split(/,\s*/), context)
  return must(list ?? type.parse(first, context))
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

function fail(text: string, why: string): never {
  throw new Error(`claims DSL: ${why}: ${text}`)
}
