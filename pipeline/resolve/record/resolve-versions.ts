import { type CalendarDay, formatIsoDay, parseIsoDay } from '../../../src/domain/calendar-day.ts'
import type { FuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import type { SourceVersion } from '../../../src/publish/dossier.ts'
import { type Problems, quoted } from '../../problem.ts'
import type { WrittenClaim, WrittenSourceHeader } from '../../schema/dossier-files.ts'
import type { Written } from '../../schema/sound-fields.ts'

/**
 * The captures of a source's text, in order of their days. Reports two of one day, and warns of one that is older than
 * the source.
 */
export function resolveVersions(
  { value, spot }: Written<WrittenSourceHeader>,
  published: FuzzyDate | null,
  problems: Problems,
): SourceVersion[] {
  const byDay = new Map<CalendarDay, SourceVersion>()
  value.versions?.forEach((version, place) => {
    const capturedOn = version === null ? null : parseIsoDay(version.capturedOn)
    if (version === null || capturedOn === null) return
    const at = spot(['versions', place, 'capturedOn'])
    const earliest = published?.range.earliest ?? null
    if (earliest !== null && capturedOn < earliest) {
      problems.warn(
        'captured-too-early',
        at,
        `captured on ${formatIsoDay(capturedOn)}, before it was published on ${formatIsoDay(earliest)}`,
        'Correct one of the two days.',
      )
    }
    if (byDay.has(capturedOn)) {
      const message = `a version captured on ${formatIsoDay(capturedOn)} is there already`
      problems.error('duplicate-version', at, message, 'A claim names its version by this day: keep one of the two.')
      return
    }
    const { archivedUrl = null, sha256 = null, note = null } = version
    byDay.set(capturedOn, { capturedOn, archivedUrl, sha256, note })
  })
  return [...byDay.values()].sort((a, b) => a.capturedOn - b.capturedOn)
}

/**
 * The day of the one version that makes a claim; `null` where all do. Reports a version that its source has not.
 * @param versions of its source; `null` where the source could not be read
 */
export function resolveVersion(
  { value, spot }: Written<WrittenClaim>,
  versions: readonly SourceVersion[] | null,
  problems: Problems,
): CalendarDay | null {
  const day = value.version === undefined ? null : parseIsoDay(value.version)
  if (day === null || versions === null || versions.some(({ capturedOn }) => capturedOn === day)) return day
  const known = versions.map(({ capturedOn }) => formatIsoDay(capturedOn)).join(', ')
  problems.error(
    'unknown-version',
    spot(['version']),
    `the source has no version captured on ${quoted(value.version ?? '')}`,
    known === ''
      ? `Add it at the head of the source: versions: [{ capturedOn: ${value.version ?? ''} }].`
      : `Add it to “versions” at the head of the source, or choose one of these: ${known}.`,
  )
  return null
}
