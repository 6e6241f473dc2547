import type { DossierIndex, Family, Mark } from '../contract/published.ts'

export interface EventMark {
  readonly mark: Mark
  readonly family: Family
  readonly kindLabel: string
}

/** The mark of a kind of event, and what it is called. A kind that the dossier does not declare is a plain circle. */
export function toEventMark({ dossier }: DossierIndex, kindId: string): EventMark {
  const kind = dossier.kinds.find(({ id }) => id === kindId)
  const lane = dossier.lanes.find(({ id }) => id === kind?.lane)
  return { mark: kind?.mark ?? 'circle', family: lane?.family ?? 'words', kindLabel: kind?.label ?? kindId }
}
