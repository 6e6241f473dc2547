import { asBeforeOf } from '../../src/publish/remembered/as-before.ts'
import { isRemembering } from '../../src/publish/remembered/once-of.ts'
import { type FileText, wholeText } from '../disk/file-text.ts'

const before = asBeforeOf<string>()

/**
 * The text of a file; of the same objects, and the same beside them, that which it was. A text in pieces is whole when it is
 * remembered, since it is read but once.
 * @param path within the output
 */
export function textAsBefore(path: string, of: readonly object[], beside: string, make: () => FileText): FileText {
  return isRemembering() ? before(path, of, beside, () => wholeText(make())) : make()
}
