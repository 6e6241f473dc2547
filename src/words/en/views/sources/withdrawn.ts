import { formatEdtf } from '../../dates.ts'

/** Sources that were taken back, and their claims. */

/** @param day ISO 8601 */
export const on = (day: string) => `Withdrawn on ${formatEdtf(day)}.`
export const notCounted = 'What it says stays to be read and is not counted.'
/** In a row. */
export const inRow = (day: string) => `withdrawn on ${formatEdtf(day)}`
/** A name, where there is no room for the day. */
export const marked = (name: string) => `${name} (withdrawn)`
/** Beside a claim of it. */
export const claimNotCounted = 'Not counted: the source was withdrawn.'
/** Of a source that cites it. */
export const cites = { before: 'It cites ', after: (day: string) => `, which was withdrawn on ${formatEdtf(day)}.` }
/** Over the claims of an event that do not count. */
export const heading = 'Withdrawn, and not counted'
