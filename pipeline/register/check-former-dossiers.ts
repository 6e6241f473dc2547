import type { CheckedDossier } from '../steps/check-dossier.ts'
import { type Problems, quoted, startOf } from '../problem.ts'

/**
 * Reports former ids of dossiers that lead to more than one place.
 * @param taken ids of the dossiers that are there, and of those that were retired
 */
export function checkFormerDossiers(
  checked: readonly Pick<CheckedDossier, 'id' | 'path' | 'formerIds' | 'formerSpots'>[],
  taken: ReadonlySet<string>,
  problems: Problems,
): void {
  const holderOf = new Map([...taken].map((id) => [id, id]))
  for (const { id, path, formerIds, formerSpots } of checked) {
    formerIds.forEach((former, place) => {
      const holder = holderOf.get(former)
      if (holder === undefined) {
        holderOf.set(former, id)
        return
      }
      const what = holder === former ? `the id of the dossier ${holder}` : `a former id of ${holder}`
      problems.error(
        'duplicate-id',
        formerSpots[place] ?? startOf(path),
        `${quoted(former)} is ${what}`,
        'An id leads to one place only: delete it here.',
      )
    })
  }
}
