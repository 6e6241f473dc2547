import type { Attribute } from '../../src/domain/claim.ts'
import { parseFuzzyDate } from '../../src/domain/values/fuzzy-date.ts'
import { parseQuantity } from '../../src/domain/values/quantity.ts'
import { sortedUnique } from '../../src/domain/compare/reading.ts'
import type { Value } from '../../src/domain/values/value.ts'
import { didYouMean, suggestFrom } from '../nearest.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'
import { type Entities, reportNotFound } from './resolve-entities.ts'

/** A value that was read, and the words for it where it was written by a name other than an entity's own. */
export interface ReadValue {
  readonly value: Value
  readonly written: string | null
}

/** As written: `null` in a list stands for what does not fit, which was reported. */
export type WrittenValue = string | boolean | readonly (string | null)[]

/** No date or quantity needs more. */
const LONGEST = 100

/**
 * Reads what was written as a value, by the type of its attribute.
 * @param spot place of the value, or of one of its list
 * @returns `null` where it is not one; that is then reported
 */
export function readValue(
  raw: WrittenValue,
  attribute: Attribute,
  unit: string | null,
  entities: Entities,
  spot: (index?: number) => Spot,
  problems: Problems,
): ReadValue | null {
  if (typeof raw === 'boolean') {
    reportTruth(raw, attribute, spot(), problems)
    return null
  }
  if (attribute.type === 'entity')
    return readEntities(typeof raw === 'string' ? [raw] : raw, typeof raw !== 'string', entities, spot, problems)
  if (typeof raw !== 'string') {
    problems.error(
      'bad-value',
      spot(),
      `${quoted(attribute.id)} takes one value, not a list`,
      'Write one claim for each value.',
    )
    return null
  }
  if (attribute.type === 'text') return { value: { kind: 'text', text: raw }, written: null }
  if (attribute.type === 'category') return readOption(raw, attribute, spot, problems)
  const noun = attribute.type === 'date' ? 'date' : 'quantity'
  if (raw.length > LONGEST) {
    problems.error(`bad-${noun}`, spot(), `${quoted(raw)} is not a ${noun}`, 'It is far too long.')
    return null
  }
  if (attribute.type === 'date') {
    const read = parseFuzzyDate(raw)
    if (read.ok) return { value: { kind: 'date', date: read.value }, written: null }
    problems.error('bad-date', spot(), read.message, read.hint)
    return null
  }
  const read = parseQuantity(raw, unit ?? attribute.unit)
  if (read.ok) return { value: { kind: 'quantity', quantity: read.value }, written: null }
  problems.error('bad-quantity', spot(), read.message, read.hint)
  return null
}

const INSTEAD_OF_TRUTH: Readonly<Partial<Record<Attribute['type'], string>>> = {
  date: 'Write a day (2024-04-25), a month (2024-04) or a year (2024).',
  quantity: 'Write 3, ">=3", "~50" or 20..30.',
}

/** Reports `true` or `false` in the place of a value; `null`: of an attribute that is not known. */
export function reportTruth(raw: boolean, attribute: Attribute | null, spot: Spot, problems: Problems): void {
  const hint = attribute && INSTEAD_OF_TRUTH[attribute.type]
  if (attribute && hint) problems.error(`bad-${attribute.type}`, spot, `is ${raw}, not a ${attribute.type}`, hint)
  else problems.error('wrong-type', spot, `is ${raw} and should be text`, `Put it in quotes: "${raw}".`)
}

function readEntities(
  raw: readonly (string | null)[],
  isList: boolean,
  entities: Entities,
  spot: (index?: number) => Spot,
  problems: Problems,
): ReadValue | null {
  if (raw.length === 0) {
    problems.error('bad-value', spot(), 'is an empty list', 'Name at least one actor or place.')
    return null
  }
  const found = raw.map((text, index) => {
    if (text === null) return null
    const result = entities.find(text, 'entity')
    if (result.kind === 'found') return result
    reportNotFound(text, 'entity', result, () => (isList ? spot(index) : spot()), problems)
    return null
  })
  if (!found.every((one) => one !== null)) return null
  const names = found.map(({ id }) => entities.index.nameOf(id))
  const written = found.map(({ isId }, index) => (isId ? names[index] : raw[index]))
  const differs = written.some((text, index) => text !== names[index])
  return {
    value: { kind: 'entity', ids: sortedUnique(found.map(({ id }) => id)) },
    written: differs ? written.join(', ') : null,
  }
}

function readOption(raw: string, attribute: Attribute, spot: () => Spot, problems: Problems): ReadValue | null {
  if (Object.hasOwn(attribute.options, raw)) return { value: { kind: 'category', option: raw }, written: null }
  const options = Object.keys(attribute.options)
  if (options.length === 0) return null
  const hint = `${didYouMean(suggestFrom(options)(raw))}Options of ${attribute.id}: ${options.join(', ')}.`
  problems.error('unknown-option', spot(), `${quoted(raw)} is not an option of ${quoted(attribute.id)}`, hint)
  return null
}
