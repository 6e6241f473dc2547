import { formatCount } from '../numbers.ts'

/** The field that narrows a long list. */

export const findAmong = (all: number) => `Find among ${formatCount(all)}`
/** @param list its label: `Places` → `Find in: Places` */
export const find = (list: string | undefined) => (list === undefined ? 'Find in the list' : `Find in: ${list}`)
export const someFound = (found: number, all: number) =>
  found === 0 ? `None of ${formatCount(all)}` : `${formatCount(found)} of ${formatCount(all)}`
