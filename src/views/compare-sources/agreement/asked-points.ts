import type { AskedPoints } from '../../../domain/compare-sources/measure-agreement.ts'
import { POINT_WAYS } from '../../../domain/compare-sources/measure-agreement.ts'

const START = 'agreement'
const ALL = '*'
const UNDATED = 'undated'

/** What stands behind `#` for a list of points: `agreement/place/part/2014`. */
export function formatAsked({ attribute, way, year }: AskedPoints): string {
  const last = year === null ? [] : [year === undefined ? UNDATED : String(year)]
  const parts = [START, attribute ?? ALL, ...(way === null && year === null ? [] : [way ?? ALL]), ...last]
  return parts.map(encodeURIComponent).join('/')
}

/**
 * Reads what stands behind `#`, decoded.
 * @returns `null` where it asks for no points
 */
export function parseAsked(hash: string | null): AskedPoints | null {
  const [start, attribute, way = ALL, year, ...rest] = hash?.split('/') ?? []
  if (start !== START || attribute === undefined || attribute === '' || rest.length > 0) return null
  const known = POINT_WAYS.find((one) => one === way)
  if (known === undefined && way !== ALL) return null
  if (year !== undefined && year !== UNDATED && !/^-?\d{1,6}$/.test(year)) return null
  return {
    attribute: attribute === ALL ? null : attribute,
    way: known ?? null,
    year: year === undefined ? null : year === UNDATED ? undefined : Number(year),
  }
}
