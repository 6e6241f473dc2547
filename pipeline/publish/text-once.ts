import { isRemembering, onceOf } from '../../src/publish/remembered/once-of.ts'
import { type FileText, wholeText } from '../disk/file-text.ts'

/** A text in pieces is whole when it is remembered: it is read but once. */
const textOf = onceOf<string>()

/** The text of a file, which is not made again of the same objects. */
export function textOnce(of: readonly object[], make: () => FileText): FileText {
  return isRemembering() ? textOf(of, () => wholeText(make())) : make()
}
