import type { Nature } from '../../domain/compare/nature.ts'
import { formatCount } from './numbers.ts'

/** How a disagreement comes about. */
export const NATURE_NAMES: Readonly<Record<Nature, string>> = {
  independent: 'Independent accounts contradict each other',
  'one-speaker': 'One statement is reported in two ways',
  unestablished: 'It is not stated where the accounts come from',
  retold: 'One account is told in two ways',
  within: 'A source contradicts itself',
}

/** `In 42, independent accounts contradict each other.` */
export function natureSentence(nature: Nature, disagreements: number): string {
  const name = NATURE_NAMES[nature]
  return `In ${formatCount(disagreements)}, ${name.charAt(0).toLowerCase()}${name.slice(1)}.`
}

/** `The Kyiv Independent departs from Reuters, which it has this from.` */
export function departure(source: string, from: string): string {
  return `${source} departs from ${from}, which it has this from.`
}
