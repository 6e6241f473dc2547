import type { Attribute } from '../../src/domain/attribute.ts'
import type { DateSetting } from '../../src/domain/values/date-point.ts'
import type { Fault } from '../../src/domain/values/fault.ts'
import { partsOf } from '../../src/domain/values/quantity/unit.ts'
import { contextOf } from '../../src/domain/values/value-type.ts'
import { type Value, type ValueKind, valueTypeOf } from '../../src/domain/values/value-types.ts'
import { faultWords, hintInsteadOfTruth } from '../../src/words/en/faults.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'
import { type Entities, reportNotFound } from './resolve-entities.ts'

/** A value that was read, and the words for it where it was written by a name other than an entity's own. */
export interface ReadValue {
  readonly value: Value
  readonly written: string | null
}

/** As written: `null` in a list stands for what does not fit, which was reported. */
export type WrittenValue = string | boolean | readonly (string | null)[]

/**
 * Reads what was written as a value, by the type of its attribute.
 * @param days whose days plain days are
 * @param spot place of the value, or of one of its list
 * @returns `null` where it is not one; that is then reported
 */
export function readValue(
  raw: WrittenValue,
  attribute: Attribute,
  unit: string | null,
  days: DateSetting,
  entities: Entities,
  spot: (index?: number) => Spot,
  problems: Problems,
): ReadValue | null {
  if (typeof raw === 'boolean') {
    reportTruth(raw, attribute, spot(), problems)
    return null
  }
  const type = valueTypeOf(attribute.type)
  if (typeof raw !== 'string' && !type.parseList) {
    const message = `${quoted(attribute.id)} takes one value, not a list`
    problems.error('bad-value', spot(), message, 'Write one claim for each value.')
    return null
  }
  const found = type.areTextsIds ? findIds(raw, entities, spot, problems) : { texts: raw, written: null }
  if (!found) return null
  const { written } = found
  const split = typeof found.texts === 'string' ? splitUnit(found.texts, attribute, unit, spot, problems) : null
  if (split === 'refused') return null
  const texts = split?.number ?? found.texts
  if (typeof texts === 'string' && type.longest !== undefined && texts.length > type.longest) {
    reportFault({ code: 'too-long', kind: attribute.type, text: texts }, attribute.type, spot(), problems)
    return null
  }
  const context = contextOf(attribute, split?.unit ?? unit, days)
  const read = typeof texts === 'string' ? type.parse(texts, context) : type.parseList?.(soundOf(texts), context)
  if (read?.ok) return { value: read.value, written }
  if (read) reportFault(read.fault, attribute.type, spot(), problems)
  return null
}

/** Longer texts, and values that come after so many others, seldom recur. */
const [LONGEST_KEPT, MOST_KEPT] = [40, 50_000]

/**
 * As {@link readValue}, but what was read before is the same object: days and numbers recur thousands of times.
 * @param kept what was read of these attributes and entities
 */
export function valueReader(kept: Map<string, ReadValue>): typeof readValue {
  return (raw, attribute, unit, days, ...others) => {
    if (typeof raw !== 'string' || raw.length > LONGEST_KEPT) return readValue(raw, attribute, unit, days, ...others)
    const key = [attribute.id, days.zone, unit ?? '', raw].join('\n')
    const known = kept.get(key)
    if (known) return known
    const read = readValue(raw, attribute, unit, days, ...others)
    if (read && kept.size < MOST_KEPT) kept.set(key, read)
    return read
  }
}

/**
 * A quantity that is written with a unit of the dossier: `2.75 kt`.
 * @returns `null` where there is none in it
 */
function splitUnit(
  text: string,
  attribute: Attribute,
  unit: string | null,
  spot: () => Spot,
  problems: Problems,
): { readonly number: string; readonly unit: string } | 'refused' | null {
  if (!valueTypeOf(attribute.type).unitOf) return null
  const [, number = '', own = ''] = /^([<>=~]*\d[\d.]*) ([^\d\s].*)$/.exec(text) ?? []
  if (own === '') return null
  const known = new Set([...attribute.units].flatMap(([id, is]) => [id, partsOf(is)[1]]))
  if (attribute.unit !== null) known.add(attribute.unit)
  if (!known.has(own)) {
    const hint = `Declare it under units in dossier.yaml, or write the number alone and beside it “unit: ${own}”.`
    const suggestion = didYouMean(suggestFrom(known)(own))
    problems.error('unknown-unit', spot(), `${quoted(text)}: there is no unit ${quoted(own)}`, `${suggestion}${hint}`)
    return 'refused'
  }
  if (unit !== null) {
    problems.error(
      'misplaced-key',
      spot(),
      `${quoted(text)} has a unit, and so has the key “unit”`,
      'Keep one of the two.',
    )
    return 'refused'
  }
  return { number, unit: own }
}

function soundOf(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null)
}

/** Reports what is wrong with a value; `subject`, if any, is the key in whose place it stands. */
export function reportFault(
  fault: Fault,
  kind: ValueKind,
  spot: Spot,
  problems: Problems,
  subject: string | null = null,
): void {
  // An attribute without options was reported itself.
  if (fault.code === 'unknown-option' && fault.known.length === 0) return
  const suggestion = suggestionFor(fault)
  const { message, hint } = faultWords(fault)
  const shown = subject === null ? message : `${subject}: ${message}`
  problems.error(codeOf(fault, kind), spot, shown, `${suggestion}${hint}`)
}

function suggestionFor(fault: Fault): string {
  if (fault.code === 'unknown-option') return didYouMean(suggestFrom(fault.known)(fault.text))
  return fault.code === 'unknown-zone' ? didYouMean(suggestFrom(fault.known)(fault.zone)) : ''
}

function codeOf({ code }: Fault, kind: ValueKind): string {
  if (code === 'unknown-option') return code
  if (code === 'unknown-zone') return code
  return code === 'empty-list' ? 'bad-value' : `bad-${kind}`
}

/** Reports `true` or `false` in the place of a value; `null`: of an attribute that is not known. */
export function reportTruth(raw: boolean, attribute: Attribute | null, spot: Spot, problems: Problems): void {
  const hint = attribute && hintInsteadOfTruth(attribute.type)
  if (attribute && hint !== null)
    problems.error(`bad-${attribute.type}`, spot, `is ${raw}, not a ${attribute.type}`, hint)
  else problems.error('wrong-type', spot, `is ${raw} and should be text`, `Put it in quotes: "${raw}".`)
}

/** The ids for names or ids of actors and places; `null` (and a report) where one leads nowhere. */
function findIds(
  raw: string | readonly (string | null)[],
  entities: Entities,
  spot: (index?: number) => Spot,
  problems: Problems,
): { readonly texts: readonly string[]; readonly written: string | null } | null {
  const isList = typeof raw !== 'string'
  const given = isList ? raw : [raw]
  const found = given.map((text, index) => {
    if (text === null) return null
    const result = entities.find(text, 'entity')
    if (result.kind === 'found') return result
    reportNotFound(text, 'entity', result, () => (isList ? spot(index) : spot()), problems)
    return null
  })
  if (!found.every((one) => one !== null)) return null
  const names = found.map(({ id }) => entities.index.nameOf(id))
  const written = found.map(({ isId }, index) => (isId ? names[index] : given[index]))
  const differs = written.some((text, index) => text !== names[index])
  return { texts: found.map(({ id }) => id), written: differs ? written.join(', ') : null }
}
