import { times, toNumber, toRational } from '../../domain/values/quantity/rational.ts'
import type { Measure } from '../../domain/values/quantity/unit.ts'
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

/** A quantity as written, and what its unit converts to, if to another. */
export interface Measured {
  readonly text: string
  readonly unit: string | null
  readonly measure?: Measure
}

/** A quantity with its unit: `at least 3 people`, `1 missile`; with what it converts to: `2.75 kt (2,750 t)`. */
export function formatMeasure({ text, unit, measure }: Measured): string {
  const words = withUnit(text, unit)
  const converted = measure && measure.unit !== unit ? convertedText(text, measure) : null
  return converted === null ? words : `${words} (${converted})`
}

function withUnit(text: string, unit: string | null): string {
  const words = formatQuantity({ text })
  if (unit === null) return words
  return `${COUNTS_IN_WORDS.get(text) ?? words} ${/^\D*1$/.test(text) ? singular(unit) : unit}`
}

/** Figures up to which a converted number is said exactly (or as many as were written), and to which others are rounded. */
const [EXACT_FIGURES, ROUNDED_FIGURES] = [6, 4]

/** `2,750 t`, `about 482.8 km`; `null` of a count in words, and of numbers too long to be said. */
function convertedText(text: string, { unit, factor }: Measure): string | null {
  let about = ''
  const numbers = (text.match(/[\d.]*\d/g) ?? [])
    .flatMap((part) => part.split('..'))
    .map((written) => {
      const exact = toNumber(times(toRational(written), factor))
      const rounded = Number(exact.toPrecision(Math.max(EXACT_FIGURES, written.length)))
      if (rounded === exact) return exact
      about = 'about '
      return Number(exact.toPrecision(ROUNDED_FIGURES))
    })
  const converted = numbers.join('..')
  return converted === '' || converted.includes('e') ? null : `${about}${withUnit(converted, unit)}`
}

/**
 * Ends of English plurals, and of their singulars: the first that a word has. Of what only looks like a plural, the same.
 * What has none of them is no plural, or nobody knows it: it stays.
 */
const ENDS: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/^means$|(series|species|quarters|barracks|gas|bps)$/, '$&'],
  [/people$/, 'person'],
  [/men$/, 'man'],
  [/(child)ren$/, '$1'],
  [/feet$/, 'foot'],
  [/(cri|analy)ses$/, '$1sis'],
  [/(^li|kni)ves$/, '$1fe'],
  [/(hal|shel|wol)ves$/, '$1f'],
  [/((sort|mov|^t)ie|[^eo]ache)s$/, '$1'],
  [/([^aeiou])ies$/, '$1y'],
  [/((^|[^a])bus|virus|gas|ss|sh|ch|x|veto|edo|hero|argo|quito)es$/, '$1'],
  [/(.[^ius]|\d)s$/, '$1'],
]

/** What is said of what is counted: `people killed`, `tonnes of rice`, `rounds per minute`, `dollars a day`. */
const REST =
  /^(.*?(?:s|men|people|children|feet))( (?:of|per|an?|at|by|for|from|in|on|to|with|against|after|dead|missing|lost|shot|[a-z]+ed|Celsius|Fahrenheit)( .*)?)$/

/**
 * One of an English unit in the plural: `missiles` → `missile`, `square miles` → `square mile`, `people killed` → `person
 * killed`. What is no plural stays, as do several units: `km`, `Mw`, `men and women`.
 */
function singular(unit: string): string {
  const [, counted = unit, rest = ''] = REST.exec(unit) ?? []
  const [, before = '', word = ''] = /^(.*[ -])?(.*)$/.exec(counted) ?? []
  return / (and|or) |[/,]/.test(counted) ? unit : `${before}${singularOf(word)}${rest}`
}

function singularOf(word: string): string {
  const [plural, one] = ENDS.find(([end]) => end.test(word)) ?? [word, word]
  return word.replace(plural, one)
}

/** `× 1.5`: a ratio to three significant digits (four from 100), without trailing zeros. */
export function formatRatio(ratio: number): string {
  return `× ${groupDigits(Number(ratio.toPrecision(ratio >= 100 ? 4 : 3)))}`
}
