import type { embedWords } from '../../../words/sections/take-along/embed-words.ts'

/** What can stand within another page. */
export interface OfferedEmbed {
  readonly what: keyof typeof embedWords.what
  readonly title: string
  /** Of the page proper, within the app. */
  readonly href: string
  /** The page is of a day or a release, or something is taken out: the frame does not follow that. */
  readonly isView: boolean
  /** Of a point: whose chain can stand alone, and what they are called. */
  readonly sources: readonly (readonly [id: string, name: string])[]
}
