import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import { formatEdtf, formatPoint } from './dates.ts'

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

/**
 * When a source was published: `29 April 2024`; of one that has no date of its own and of which only is known what it
 * tells of, `undated, 29 April 2024 or later`.
 * @param published EDTF
 */
export function publishedWords(published: string): string {
  const read = published.includes('/') ? parseFuzzyDate(published) : null
  if (!read?.ok) return formatEdtf(published)
  const { parts } = read.value
  const isOpen = parts.kind === 'interval' && parts.from !== null && parts.to === null
  return isOpen ? `undated, ${formatPoint(parts.from)} or later` : formatEdtf(published)
}

/** What of a source gives its name. */
export interface NamedSource {
  readonly outlet: string
  /** EDTF. */
  readonly published: string | null
  readonly apart?: string | undefined
}

/** `Reuters, 29 April 2024`; where its outlet has another of that day, with what tells them apart: `…: Story on the strike`. */
export function sourceName({ outlet, published, apart }: NamedSource): string {
  const name = published === null ? outlet : `${outlet}, ${publishedWords(published)}`
  return apart === undefined ? name : `${name}: ${apart}`
}
