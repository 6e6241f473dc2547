import { toDayRange } from '../../../words/dispute-words.ts'
import type { Finding } from '../to-findings.ts'
import type { AxisDate } from './to-date-axis.ts'

/** The readings of a date as an axis takes them. */
export function toAxisDates({ readings }: Pick<Finding, 'readings'>): AxisDate[] {
  return readings.map(({ reading, standing }) => ({
    range: toDayRange(reading.days ?? { earliest: null, latest: null }),
    standing,
  }))
}
