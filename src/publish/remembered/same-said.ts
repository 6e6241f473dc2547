import type { SourceFileEvent } from '../../contract/source-file.ts'
import type { DossierEvent } from '../dossier.ts'

interface Said {
  readonly text: string
  readonly said: SourceFileEvent
}

/** By event and the id of a source, as it was last. */
const saidBefore = new WeakMap<DossierEvent, Map<string, Said>>()

/** What is published of what a source says of an event, as it was before where it is the same: so that its file is known. */
export function sameSaid(event: DossierEvent, source: string, said: SourceFileEvent): SourceFileEvent {
  const bySource = saidBefore.get(event) ?? new Map<string, Said>()
  saidBefore.set(event, bySource)
  const [text, before] = [JSON.stringify(said), bySource.get(source)]
  if (before?.text === text) return before.said
  bySource.set(source, { text, said })
  return said
}
