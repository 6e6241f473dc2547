import { count, formatCount } from './numbers.ts'

/** `41 sources, 1 origin`, `9 sources, 3 independent origins`: a count of sources never stands without that of origins. */
export function supportWords(sources: number, origins: number): string {
  return `${count(sources, 'source')}, ${originWords(origins)}`
}

/** `1 origin`, `3 independent origins`. */
export function originWords(origins: number): string {
  return origins === 1 ? '1 origin' : `${formatCount(origins)} independent origins`
}
