/** Old path of these words: goes when nothing imports it. */
export { formatAlternatives, withoutYear } from './en/alternatives.ts'
