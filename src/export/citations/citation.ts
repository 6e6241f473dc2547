import type { Cited } from '../../words/cited.ts'

/** The types of CSL that are used, and what RIS makes of them. */
export type CitationType = 'webpage' | 'article-newspaper' | 'report' | 'post' | 'entry-encyclopedia' | 'document'

/** What is cited: a document, or a page of Faultline. */
export interface Citation extends Cited {
  /** Letters, digits and hyphens. */
  readonly key: string
  readonly type: CitationType
  /** The document's title is not known, and this is what the editors call it. */
  readonly isLabel: boolean
  /** BCP 47. */
  readonly language: string | null
}
