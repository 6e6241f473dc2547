/** Old path of these words: goes when nothing imports it. */
export { formatQuantity } from './en/quantities.ts'
