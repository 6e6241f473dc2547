import { MACHINE_TRANSLATED, type TakenOut } from '../../domain/taken-out.ts'
import type { DossierExcerpts } from '../../publish/excerpts/dossier-excerpts.ts'
import { withoutWords } from '../../words/sections/excerpt/without-words.ts'
import { words } from '../../words/words.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** What can be taken out, by its name: `Reuters, 29 April 2024`, `UN monitors`, `reposts`. */
export function takenOutLabel(taken: TakenOut, { today }: OpenDossier, excerpts: DossierExcerpts): string {
  switch (taken.what) {
    case 'form':
      return withoutWords.forms[taken.form]
    case MACHINE_TRANSLATED:
      return withoutWords.machineTranslated
    case 'origin': {
      const actor = today.names.actors.get(taken.id)
      return withoutWords.origin(actor?.name ?? sourceLabel(taken.id, excerpts))
    }
    case 'source':
      return sourceLabel(taken.id, excerpts)
  }
}

function sourceLabel(id: string, excerpts: DossierExcerpts): string {
  const source = excerpts.sourceHead(id)
  return source ? words.sourceName(source) : id
}
