import { useState } from 'react'
import { importInWorker } from '../../../data/local/import-in-worker.ts'
import type { ImportOrder, ImportOutcome } from '../../../data/local/import-messages.ts'
import { type HeldDossier, holdDossier } from '../../../data/local/local-store.ts'
import { localWords } from '../../../words/sections/site/local-words.ts'
import { type ChosenFile, readFiles } from './given-files.ts'

const MEGABYTE = 1_000_000
/** What a browser can take in a worker without running out of memory. */
export const MOST_MEGABYTES = 64

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly name: string }
  /** Nothing could be made; a sentence. */
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'done'; readonly outcome: ImportOutcome; readonly held: HeldDossier | null }

/** Makes a dossier of chosen files, and keeps it. @param onHeld is told when this browser has one more */
export function useImport(onHeld: () => void) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const take = async (chosen: readonly ChosenFile[], order: ImportOrder['order']): Promise<void> => {
    const fail = (why: string) => setState({ kind: 'failed', why })
    const [first] = chosen
    if (!first) return fail(localWords.nothing)
    const megabytes = chosen.reduce((sum, { file }) => sum + file.size, 0) / MEGABYTE
    if (megabytes > MOST_MEGABYTES) return fail(localWords.tooLarge(megabytes, MOST_MEGABYTES))
    setState({ kind: 'busy', name: first.path.split('/')[0] ?? '' })
    const files = await readFiles(chosen).catch(() => null)
    if (!files) return fail(localWords.unreadable)
    try {
      const outcome = await importInWorker({ files, order })
      const held = outcome.dossier && (await holdDossier(outcome.dossier))
      setState({ kind: 'done', outcome, held })
      if (held) onHeld()
    } catch (error) {
      fail(localWords.crashed(error instanceof Error ? error.message : String(error)))
    }
  }
  return { state, take }
}
