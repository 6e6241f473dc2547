import document from '../../../../../docs/method.md'
import type { WrittenDocument } from '../../../written-document.ts'

/** The page of the method: what it says is docs/method.md, and what stands around it. */

export const said = (): WrittenDocument => document
export const contents = 'On this page'
export const wayBack = 'Way back'
export const back = 'Back'
export const toStart = 'To the start'
/** A page for programs. */
export const vocabulary = 'The terms as a vocabulary for linked data'
/** Of a text file. */
export const licences = 'Licences of the software and typefaces on this page'
