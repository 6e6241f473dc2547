import { formatFuzzyDate } from '../../domain/format-date.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'

/** A date of publication in words; what cannot be read stands as written. */
export function toPublishedLabel(edtf: string): string {
  const date = parseFuzzyDate(edtf)
  return date.ok ? formatFuzzyDate(date.value) : edtf
}
