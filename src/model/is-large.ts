import type { DossierIndex } from '../contract/published.ts'

const MOST_AT_ONCE = 5000

/** Whether a dossier has so many events that what is not needed for its timeline is left for after the first paint. */
export function isLarge({ events }: DossierIndex): boolean {
  return events.length > MOST_AT_ONCE
}
