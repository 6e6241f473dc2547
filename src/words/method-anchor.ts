import type { DiscrepancyKind } from '../domain/compare/discrepancy.ts'
import type { Nature } from '../domain/compare/nature.ts'

/** Where the method can be opened: an anchor of docs/method.md. Tests hold every one against the document. */
export type MethodAnchor = (typeof PARTS)[number] | DiscrepancyKind | Nature

/** The anchors that are no kind and no nature. */
export const PARTS = [
  'claims',
  'sources',
  'not-stated',
  'readings',
  'disagreements',
  'origins',
  'nature',
  'weight',
  'what-stands',
  'nothing-stands',
  'as-known-on-a-day',
  'signs',
] as const
