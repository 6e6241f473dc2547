import terms from '../../../../../docs/method.md?terms'
import type { MethodAnchor } from '../../../method-anchor.ts'
import type { WrittenTerm } from '../../../written-document.ts'

/** What each term means, as docs/method.md has it. */

export const term = (anchor: MethodAnchor): WrittenTerm | undefined => terms[anchor]
export const more = 'More in the method'
/** The name of the link to it: `More in the method: Origins`. */
export const moreAbout = (title: string) => `${more}: ${title}`
