import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import { formatDay, formatEdtf } from './dates.ts'

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** The language of these words, BCP 47: of what stands amid words of another, and by which names are sorted. */
export const languageTag = 'en'

/** `UA` → `Ukraine`, by ISO 3166-1 alpha-2; a code that is none stands as written. */
export function toCountryName(code: string): string {
  try {
    return COUNTRY_NAMES.of(code) ?? code
  } catch {
    return code
  }
}

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

/** If more days lie between the first and the last on which a document can have been published, it has no date of its own. */
const UNDATED_DAYS = 92

/**
 * When a source was published: `29 April 2024`; of one that is only bracketed, by what it tells and the day on which it was
 * found, `undated, 29 April 2024 or later`.
 * @param published EDTF
 */
export function publishedWords(published: string): string {
  const read = published.includes('/') ? parseFuzzyDate(published) : null
  if (!read?.ok) return formatEdtf(published)
  const { earliest, latest } = read.value.range
  const isBracketed = earliest !== null && latest !== null && latest - earliest > UNDATED_DAYS
  return isBracketed ? `undated, ${formatDay(earliest)} or later` : formatEdtf(published)
}

/** `Reuters, 29 April 2024`. */
export function sourceName({ outlet, published }: { outlet: string; published: string | null }): string {
  return published === null ? outlet : `${outlet}, ${publishedWords(published)}`
}
