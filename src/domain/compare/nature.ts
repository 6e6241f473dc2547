/** How a disagreement comes about, the strongest first. */
export const NATURES = [
  /** Accounts that share nothing contradict each other. */
  'independent',
  /** Accounts that share nothing, but for the one who is said to have said it. */
  'one-speaker',
  /** Perhaps independent: it is not stated where they have it from. */
  'unestablished',
  /** One account is told in two ways. */
  'retold',
  /** A source contradicts itself. */
  'within',
] as const
export type Nature = (typeof NATURES)[number]

/** 0 for the strongest. */
export function rankOfNature(nature: Nature): number {
  return NATURES.indexOf(nature)
}

/** A source whose reading differs from that of a source in its own chain, and that source. */
export interface Departure {
  readonly source: string
  readonly from: string
}
