import type { Cited } from '../../words/cited.ts'

/** The types of CSL that are used, and what RIS makes of them. */
export type CitationType = 'webpage' | 'article-newspaper' | 'report' | 'post' | 'entry-encyclopedia' | 'document'

/** What is cited: a document, or a page of Faultline. */
export interface Citation extends Cited {
  /** Letters, digits and hyphens. */
  readonly key: string
  readonly type: CitationType
  /** BCP 47. */
  readonly language: string | null
}
