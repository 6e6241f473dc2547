/**
 * How many independent origins stand behind something: a range, as open roots may go back to anything, the stated ones
 * among it.
 */
export interface OriginCount {
  /** Voices of which one root at least is known to be the end of its chain. */
  readonly stated: number
  /** All other voices. */
  readonly open: number
}

/** The least number of origins: the stated ones, and one where there is any. */
export function fewestOrigins({ stated, open }: OriginCount): number {
  return Math.max(stated, Math.min(1, open))
}

/** The greatest number of origins: the stated and the open ones. */
export function mostOrigins({ stated, open }: OriginCount): number {
  return stated + open
}
