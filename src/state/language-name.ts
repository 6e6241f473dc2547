const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
/** BCP 47 for “undetermined” and “no language at all”. */
const NONE = ['und', 'zxx', 'mul']

/** `fr` → `French`; `null` where the tag names no language; a tag that is none stands as written. */
export function toLanguageName(tag: string): string | null {
  if (NONE.includes(tag)) return null
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return tag
  }
}
