import type { CitedDay } from '../../words/cited.ts'

/** `2024`, `2024-04`, `2024-04-29`. */
export function isoOf({ year, month, dayOfMonth }: CitedDay, between = '-'): string {
  return [year, month, dayOfMonth]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join(between)
}
