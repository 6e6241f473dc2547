import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { usePublishedDisagreements } from '../../model/queries/use-published-disagreements.ts'

/**
 * The disagreements whose places a map joins; of a packed dossier, whose lists have the weightiest alone, none.
 * @returns `undefined` while they are on their way; `null`: there are none, or they did not come
 */
export function useJoinedDisagreements({ id, packed }: OpenDossier): PublishedDisagreements | null | undefined {
  const { data = null, isPending } = usePublishedDisagreements(id, !packed)
  return packed ? null : isPending ? undefined : data
}
