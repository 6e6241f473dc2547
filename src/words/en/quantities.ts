import { groupDigits } from './numbers.ts'

/**
 * A quantity without its unit: `at least 3`, `more than 3,000,000`, `20 to 30`, `about 50`.
 * @param quantity its canonical text
 */
export function formatQuantity({ text }: { readonly text: string }): string {
  if (COUNTS_IN_WORDS.has(text)) return text
  const match = /^(>=|<=|>|<|~)?([\d.]+?)(?:\.\.([\d.]+))?$/.exec(text)
  if (!match) throw new Error(`not a canonical quantity: ${text}`)
  const [, sign, first = '', last] = match
  if (last !== undefined) return `${groupDigits(Number(first))} to ${groupDigits(Number(last))}`
  return `${SIGN_WORDS[sign ?? ''] ?? ''}${groupDigits(Number(first))}`
}

/** Each as the source has it; with a unit, some take “of”. */
const COUNTS_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['dozens', 'dozens of'],
  ['hundreds', 'hundreds of'],
  ['thousands', 'thousands of'],
  ['tens of thousands', 'tens of thousands of'],
  ['several', 'several'],
  ['many', 'many'],
])

const SIGN_WORDS: Readonly<Record<string, string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'fewer than ',
  '~': 'about ',
}

/** A quantity with its unit: `at least 3 people`, `1 missile`. */
export function formatMeasure(quantity: { readonly text: string; readonly unit: string | null }): string {
  const words = formatQuantity(quantity)
  if (quantity.unit === null) return words
  const counted = COUNTS_IN_WORDS.get(quantity.text) ?? words
  return `${counted} ${words === '1' ? singular(quantity.unit) : quantity.unit}`
}

/** One of an English unit in the plural: `missiles` → `missile`, `people` → `person`, `km` → `km`. */
function singular(unit: string): string {
  if (unit === 'people') return 'person'
  return unit.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=[^su])s$/, '')
}

/** `× 1.5`: a ratio to three significant digits (four from 100), without trailing zeros. */
export function formatRatio(ratio: number): string {
  return `× ${groupDigits(Number(ratio.toPrecision(ratio >= 100 ? 4 : 3)))}`
}
