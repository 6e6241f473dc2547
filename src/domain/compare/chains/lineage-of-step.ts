import { NOT_STATED } from '../lineage.ts'
import type { ChainStep } from './chain-step.ts'

/** Where a claim came from: it is its source's own account, taken from others, or nobody stated it. */
export const LINEAGES = ['own', 'taken', NOT_STATED] as const
export type Lineage = (typeof LINEAGES)[number]

/** @param step the own step of a claim */
export function lineageOfStep({ cites }: ChainStep): Lineage {
  if (cites === null) return NOT_STATED
  return cites.length === 0 ? 'own' : 'taken'
}
