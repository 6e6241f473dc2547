/** Old path of these words: goes when nothing imports it. */
export { toDayRange } from '../contract/iso-days.ts'
export { disputeWords } from './en/disputes.ts'
export { count, formatCount } from './en/numbers.ts'
export { supportWords } from './en/support.ts'
