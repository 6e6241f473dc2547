import type { Attribute } from '../../../src/domain/attribute.ts'
import { type CalendarDay, formatIsoDay, parseIsoDay } from '../../../src/domain/calendar-day.ts'
import type { DateSetting } from '../../../src/domain/values/date-point.ts'
import { valueKey } from '../../../src/domain/values/value.ts'
import type { Value } from '../../../src/domain/values/value-types.ts'
import type { Correction } from '../../../src/publish/dossier.ts'
import { type Problems, quoted } from '../../problem.ts'
import type { WrittenClaim } from '../../schema/dossier-files.ts'
import type { Written } from '../../schema/sound-fields.ts'
import { readValue } from '../read-value.ts'
import type { Entities } from '../resolve-entities.ts'

/** What is corrected: a value of an attribute, as it stands now. */
interface Corrected {
  readonly attribute: Attribute
  readonly event: string
  /** `null`: it could not be determined. */
  readonly value: Value | null
  /** The first day on which its source can have been published; `null`: not known. */
  readonly publishedFrom: CalendarDay | null
}

/** What their values refer to. */
interface CorrectionContext {
  readonly entities: Entities
  readonly daysOf: (event: string) => DateSetting
  readonly problems: Problems
}

/**
 * The corrections of a claim, the newest last. Reports values that are none or that change nothing, and days that are
 * out of order or before the document.
 */
export function resolveCorrections(
  item: Written<WrittenClaim>,
  { attribute, event, value, publishedFrom }: Corrected,
  { entities, daysOf, problems }: CorrectionContext,
): Correction[] {
  const { value: raw, spot } = item
  if (!raw.corrected) return []
  if (value === null) {
    const hint = 'Delete “corrected”, or give the claim the value that the source says.'
    const message = 'what could not be determined has no value that was corrected'
    problems.error('misplaced-key', spot(['corrected'], 'key'), message, hint)
    return []
  }
  const corrections = raw.corrected.flatMap((one, place): (Correction & { readonly place: number })[] => {
    const on = one && parseIsoDay(one.on)
    if (!one || on === null) return []
    const at = (index?: number) => spot(['corrected', place, 'was', ...(index === undefined ? [] : [index])])
    const read = readValue(one.was, attribute, raw.unit ?? null, daysOf(event), entities, at, problems)
    return read ? [{ on, was: read.value, because: one.because, place }] : []
  })
  corrections.forEach(({ on, was, place }, index) => {
    const next = corrections[index + 1]?.was ?? value
    if (valueKey(next) === valueKey(was)) {
      problems.error(
        'nothing-corrected',
        spot(['corrected', place, 'was']),
        `${quoted([raw.corrected?.[place]?.was].flat().join(', '))} is what stands after the correction`,
        'Write the value as it stood before, or delete the correction.',
      )
    }
    const before = corrections[index - 1]?.on
    const day = spot(['corrected', place, 'on'])
    if (before !== undefined && on < before) {
      const message = `corrected on ${formatIsoDay(on)}, before the correction above it, of ${formatIsoDay(before)}`
      problems.error(
        'corrections-out-of-order',
        day,
        message,
        'Put the corrections in order of their days, the newest last.',
      )
    }
    if (publishedFrom !== null && on < publishedFrom) {
      const message = `corrected on ${formatIsoDay(on)}, before the source was published on ${formatIsoDay(publishedFrom)}`
      problems.error('corrected-too-early', day, message, 'Correct one of the two days.')
    }
  })
  return corrections.map(({ on, was, because }) => ({ on, was, because }))
}
