import { toDayRange } from '../../../contract/axis/iso-days.ts'
import type { Finding } from '../findings/finding.ts'
import type { AxisDate } from './date-axis-layout.ts'

/** The readings of a date, for an axis. */
export function toAxisDates({ readings }: Pick<Finding, 'readings'>): AxisDate[] {
  return readings.map(({ reading }) => ({
    range: toDayRange(reading.days ?? { earliest: null, latest: null }),
    standing: reading.standing,
  }))
}
