import type { Attribute } from '../../domain/attribute.ts'
import type { Stance } from '../../domain/claim.ts'
import { restoreValue } from '../../domain/values/restore-value.ts'
import { formatValue } from '../../domain/values/value.ts'
import type { Value } from '../../domain/values/value-types.ts'
import type { Naming } from '../naming.ts'
import { formatFuzzyDate } from './dates.ts'
import { formatMeasure } from './quantities.ts'

/** What of a published reading, claim or assessment tells its value. */
export interface SaidValue {
  /** Canonical text, or several ids; `null` where it could not be determined. */
  readonly value: string | readonly string[] | null
  readonly unit: string | null
}

/**
 * A value in words: `25 April 2024`, `at least 3 people`, `Russia and Belarus`, the label of an option, the text. A value
 * of any other type stands as its canonical text.
 * @param attribute its id
 */
export function valueWords(value: Value, attribute: string, naming: Naming): string {
  switch (value.kind) {
    case 'date':
      return formatFuzzyDate(value.date)
    case 'quantity':
      return formatMeasure(value.quantity)
    case 'entity':
      return value.ids.map((id) => naming.nameOf(id)).join(' and ')
    case 'category':
      return value.options.map((option) => naming.attribute(attribute)?.options[option] ?? option).join(' and ')
    case 'text':
      return value.text
    default:
      return [formatValue(value)].flat().join(' and ')
  }
}

/**
 * As {@link valueWords}, of a published value. A value stands as it is published if the data declares no such attribute or
 * no such option: the index may be older than the file of the event.
 */
export function publishedValueWords({ value, unit }: SaidValue, attribute: string, naming: Naming): string | null {
  if (value === null) return null
  const declared = naming.attribute(attribute)
  return declared && allows(declared, value)
    ? valueWords(restoreValue(value, unit, declared), attribute, naming)
    : [value].flat().join(' and ')
}

function allows({ type, options }: Pick<Attribute, 'type' | 'options'>, value: string | readonly string[]): boolean {
  return type !== 'category' || [value].flat().every((option) => Object.hasOwn(options, option))
}

/** What a reading says: `25 April 2024`, `probably Russia`, `not Russia`, `could not be determined`. */
export function readingWords(said: SaidValue & { readonly stance: Stance }, attribute: string, naming: Naming): string {
  return withStance(said.stance, publishedValueWords(said, attribute, naming), naming.attribute(attribute)?.type)
}

/** The same of a value that has been read; `null` where it could not be determined. */
export function answerWords(
  { stance, value }: { readonly stance: Stance; readonly value: Value | null },
  attribute: string,
  naming: Naming,
): string {
  return withStance(stance, value && valueWords(value, attribute, naming), naming.attribute(attribute)?.type)
}

function withStance(stance: Stance, value: string | null, type: Attribute['type'] | undefined): string {
  if (stance === 'undetermined' || value === null) return 'could not be determined'
  if (stance === 'asserts') return value
  const held = stance === 'hedges' ? 'probably' : 'not'
  // A sentence, or a label that begins as one, is set off.
  return isSentence(type) ? `${held}: ${value}` : `${held} ${value}`
}

function isSentence(type: Attribute['type'] | undefined): boolean {
  return type === 'text' || type === 'category'
}

/**
 * Where no assessment is shown.
 * @param isPast on a day of the past: the editors judge by what is known today, and that may not have been public then
 */
export function unassessedWords(isPast: boolean): string {
  return isPast ? 'Not assessed from what was known' : 'Not assessed'
}
