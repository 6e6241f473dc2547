import { mostOrigins, type OriginCount } from './compare/origin-count.ts'

/** Who gives a reading, and what they go back to. */
export interface Repeated {
  /** Ids, each once. */
  readonly sources: readonly string[]
  readonly origins: OriginCount
}

/** From so many sources on, what one origin said counts as copied many times. */
export const MANY_COPIES = 3

/** How many sources repeat each origin, at the least: an origin that is not stated counts as one of its own. */
export function sourcesPerOrigin({ sources, origins }: Repeated): number {
  return sources.length / Math.max(1, mostOrigins(origins))
}

/** Whether many sources give a reading and all of them are known to go back to one origin. */
export function isOneOriginManyCopies({ sources, origins }: Repeated): boolean {
  return sources.length >= MANY_COPIES && mostOrigins(origins) === 1
}

/** Orders what is repeated: the most sources for each origin first, then the most sources. */
export function compareRepeated(a: Repeated, b: Repeated): number {
  return sourcesPerOrigin(b) - sourcesPerOrigin(a) || b.sources.length - a.sources.length
}
