/** Languages of sources. */

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** BCP 47 for “undetermined” and “no language at all”. */
const NONE = ['und', 'zxx', 'mul']

/** `fr` → `French`; `null` where the tag names no language; a tag that is none stands as written. */
export function toLanguageName(tag: string): string | null {
  if (NONE.includes(tag)) return null
  try {
    return LANGUAGE_NAMES.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What of a source tells its language. */
export interface InLanguage {
  readonly language: string | null
  readonly machineTranslatedFrom: string | null
}

/** `English`, `English, by machine from French`, `Arabic, by machine`; `null` where nothing is known of it. */
export function toLanguageWords({ language, machineTranslatedFrom: from }: InLanguage): string | null {
  const name = language && toLanguageName(language)
  if (from === null) return name
  const fromName = toLanguageName(from)
  const machine = fromName === null ? 'by machine' : `by machine from ${fromName}`
  return name === null ? `translated ${machine}` : `${name}, ${machine}`
}
