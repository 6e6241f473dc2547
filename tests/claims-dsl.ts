import { type CalendarDay, parseIsoDay } from '../src/domain/calendar-day.ts'
import { type Attribute, type Claim, type Stance, STANCES } from '../src/domain/claim.ts'
import { type ComparedEvent, compareEvent } from '../src/domain/compare/compare-event.ts'
import type { EntityIndex } from '../src/domain/entity.ts'
import { parseFuzzyDate } from '../src/domain/values/fuzzy-date.ts'
import type { Parsed } from '../src/domain/values/parsed.ts'
import { parseQuantity } from '../src/domain/values/quantity.ts'
import { sortedUnique } from '../src/domain/compare/reading.ts'
import type { Value, ValueType } from '../src/domain/values/value.ts'

/**
 * Claims in tests, written as text: one attribute a line, one claim between bars.
 *
 *     dated: A 2024-04-25 | B 2024-04-29 (from reuters)
 *     killed: police 1 (known 2024-01-02) | prosecutor >=2 (known 2024-01-04)
 *     launched-by: A undetermined | B hedges russia | C russia, belarus
 *     delivered: A 7000 containers | B >3000000 shells
 *     place: A kharkiv (as Kharkov)
 *
 * A claim asserts unless it says otherwise, is its own origin, and is known on no known day.
 */
export function parseClaims(text: string, attributes: readonly Attribute[]): Claim[] {
  return linesOf(text).flatMap((line) => {
    const [, id = '', rest = ''] = /^([\w-]+):(.*)$/.exec(line) ?? fail(line, 'no “attribute:”')
    const attribute = attributes.find((declared) => declared.id === id) ?? fail(line, `${id} is not declared`)
    return rest.split('|').map((part) => parseClaim(part.trim(), attribute))
  })
}

/** Attributes by id, each by its type and what more it has: `{ killed: 'quantity people cumulative' }`. */
export function declareAttributes(types: Readonly<Record<string, string>>): Attribute[] {
  return Object.entries(types).map(([id, declared]) => {
    const [type = '', ...more] = declared.split(' ')
    const unit = more.find((word) => word !== 'cumulative') ?? null
    return { id, label: id, type: type as ValueType, unit, cumulative: more.includes('cumulative'), options: {} }
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
}

/** Compares the claims of a text; the event is placed by `dated` unless the setting says otherwise. */
export function compareClaims(text: string, setting: ComparisonSetting): ComparedEvent {
  const attributes = declareAttributes(setting.types)
  return compareEvent({
    claims: parseClaims(text, attributes),
    attributes,
    placedBy: setting.placedBy ?? 'dated',
    standing: setting.standing === undefined ? null : dateValue(setting.standing),
    entities: entitiesWithin(setting.within),
  })
}

export function dateValue(edtf: string): Value {
  return { kind: 'date', date: must(parseFuzzyDate(edtf)) }
}

export function quantityValue(text: string, unit: string | null = null): Value {
  return { kind: 'quantity', quantity: must(parseQuantity(text, unit)) }
}

/** The day of `2024-04-25`. */
export function day(iso: string): CalendarDay {
  return parseIsoDay(iso) ?? fail(iso, 'not a day')
}

/** The value of a parse that must succeed. */
export function must<T>(result: Parsed<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.message} ${result.hint}`)
}

function parseClaim(part: string, attribute: Attribute): Claim {
  const notes = [...part.matchAll(/\((known|from|as) ([^)]*)\)/g)]
  const noted = (name: string) => notes.find((note) => note[1] === name)?.[2]
  const bare = part.replace(/\([^)]*\)/g, '').trim()
  const [source = '', ...words] = bare.split(/\s+/)
  const stance = STANCES.find((known) => known === words[0])
  const written = (stance ? words.slice(1) : words).join(' ')
  if (source === '' || (written === '') !== (stance === 'undetermined')) fail(part, 'not “source [stance] value”')
  const known = noted('known')
  return {
    source,
    attribute: attribute.id,
    stance: stance ?? ('asserts' satisfies Stance),
    value: written === '' ? null : toValue(written, attribute),
    asWritten: noted('as') ?? null,
    origins: sortedUnique(noted('from')?.split(/,\s*/) ?? [source]),
    knownOn: known === undefined ? null : day(known),
  }
}

function toValue(written: string, attribute: Attribute): Value {
  const [first = '', unit] = written.split(' ')
  switch (attribute.type) {
    case 'date':
      return dateValue(written)
    case 'quantity':
      return quantityValue(first, unit ?? attribute.unit)
    case 'entity':
      return { kind: 'entity', ids: sortedUnique(written.split(/,\s*/)) }
    case 'category':
      return { kind: 'category', option: written }
    case 'text':
      return { kind: 'text', text: written }
  }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

function fail(text: string, why: string): never {
  throw new Error(`claims DSL: ${why}: ${text}`)
}
