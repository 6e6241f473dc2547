import type { Nature } from '../../domain/compare/nature.ts'

/** How a disagreement comes about. */
export const NATURE_NAMES: Readonly<Record<Nature, string>> = {
  independent: 'Independent accounts contradict each other',
  'one-speaker': 'One statement is reported in two ways',
  unestablished: 'It is not stated where the accounts come from',
  retold: 'One account is told in two ways',
  within: 'A source contradicts itself',
}
