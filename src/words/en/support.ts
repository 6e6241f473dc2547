import { fewestOrigins, mostOrigins, type OriginCount } from '../../domain/compare/origin-count.ts'
import { count, formatCount } from './numbers.ts'

/**
 * `41 sources, 1 origin`, `9 sources, 2 to 3 independent origins`: a count of sources never stands without that of
 * origins. Sources that each rest on several: `2 sources, resting on 3 independent origins`.
 */
export function supportWords(sources: number, origins: OriginCount): string {
  return `${count(sources, 'source')}, ${fewestOrigins(origins) > sources ? 'resting on ' : ''}${originWords(origins)}`
}

/** `1 origin`, `3 independent origins`; a range where it is not stated of all where they have it from: `1 to 3 independent origins`. */
export function originWords(origins: OriginCount): string {
  return `${originNumber(origins)} ${originNoun(origins)}`
}

/** `3`, `1 to 3`. */
export function originNumber(origins: OriginCount): string {
  const [fewest, most] = [fewestOrigins(origins), mostOrigins(origins)]
  return fewest === most ? formatCount(most) : `${formatCount(fewest)} to ${formatCount(most)}`
}

export function originNoun(origins: OriginCount): string {
  return mostOrigins(origins) === 1 ? 'origin' : 'independent origins'
}

/** In front of a rendering of what a source says that is not its own words. */
export const inOurWords = 'In our words:'
