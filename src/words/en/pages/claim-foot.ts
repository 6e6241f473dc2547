import { formatEdtf } from '../dates.ts'
import { REWORKED_PARTS, type ReworkedPart } from './changes.ts'

/** At the foot of a claim: with which releases it changed, and how an error in it is reported. */

/** @param day of the release, ISO; `null`: since the newest */
const when = (day: string | null) =>
  day === null ? 'since the newest release' : `with the release of ${formatEdtf(day)}`

export const changed = {
  added: (day: string | null) => `Added ${when(day)}`,
  /** It has another value now, or is held in another way. @param before what it said */
  other: (day: string | null, before: string) => `Changed ${when(day)}; before: ${before}`,
  /** It says the same. */
  reworked: (day: string | null, also: readonly ReworkedPart[]) =>
    `Changed ${when(day)}: ${also.map((part) => REWORKED_PARTS[part]).join(', ')}`,
}

export interface Reported {
  readonly claim: string
  readonly answer: string
  readonly address: string
  readonly release: string
}

/** By which readers report an error in a claim. */
export const report = {
  words: 'Report an error',
  label: (claim: string) => `Report an error in the claim ${claim}`,
  title: (claim: string) => `Error in the claim ${claim}`,
  body: ({ claim, answer, address, release }: Reported) =>
    `Claim: ${claim}\nIt says here: ${answer}\nPage: ${address}\nData: ${release}\n\nWhat is wrong, and how do you know?\n`,
  /** @param hasMore data was published since */
  release: (release: { readonly date: string; readonly release: string } | null, hasMore: boolean) =>
    release === null
      ? 'no release yet'
      : `${hasMore ? 'published after the' : 'the'} release of ${release.date} (${release.release})`,
}
