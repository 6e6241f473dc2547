import { type Problems, quoted } from '../problem.ts'
import type { ResolvedDossier } from '../steps/resolve.ts'
import type { WrittenDossier } from '../steps/validate.ts'

/**
 * Reports former ids of dossiers that lead to more than one place.
 * @param taken ids of the dossiers that are there, and of those that were retired
 */
export function checkFormerDossiers(
  checked: readonly { readonly written: WrittenDossier; readonly resolved: ResolvedDossier }[],
  taken: ReadonlySet<string>,
  problems: Problems,
): void {
  const holderOf = new Map([...taken].map((id) => [id, id]))
  for (const { written, resolved } of checked) {
    resolved.dossier.formerIds.forEach((former, place) => {
      const holder = holderOf.get(former)
      if (holder === undefined) {
        holderOf.set(former, written.id)
        return
      }
      const what = holder === former ? `the id of the dossier ${holder}` : `a former id of ${holder}`
      problems.error(
        'duplicate-id',
        written.header?.spot(['formerIds', place]) ?? { file: written.path, line: 1, column: 1 },
        `${quoted(former)} is ${what}`,
        'An id leads to one place only: delete it here.',
      )
    })
  }
}
