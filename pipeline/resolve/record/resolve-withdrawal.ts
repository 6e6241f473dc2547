import { formatIsoDay, parseIsoDay } from '../../../src/domain/calendar-day.ts'
import type { FuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import type { Withdrawal } from '../../../src/publish/dossier.ts'
import type { Problems } from '../../problem.ts'
import type { WrittenSourceHeader } from '../../schema/dossier-files.ts'
import type { Written } from '../../schema/sound-fields.ts'

/** That a source was taken back; `null`: it was not. Reports a day before it was published. */
export function resolveWithdrawal(
  { value: { withdrawn }, spot }: Written<WrittenSourceHeader>,
  published: FuzzyDate | null,
  problems: Problems,
): Withdrawal | null {
  const on = withdrawn?.on ? parseIsoDay(withdrawn.on) : null
  if (!withdrawn || on === null) return null
  const earliest = published?.range.earliest ?? null
  if (earliest !== null && on < earliest) {
    problems.error(
      'withdrawn-too-early',
      spot(['withdrawn', 'on']),
      `withdrawn on ${formatIsoDay(on)}, before it was published on ${formatIsoDay(earliest)}`,
      'Correct one of the two days.',
    )
  }
  return { on, because: withdrawn.because ?? '' }
}
