import type { QueryClient } from '@tanstack/react-query'
import type { PublishedEvent } from '../../contract/event-file.ts'
import type { DossierIndex } from '../../contract/index-file.ts'
import { COLUMN_EVENTS } from '../../contract/packs/packed-file.ts'
import { DataError } from '../../data/data-error.ts'
import { packedFiles } from '../../data/packed-files.ts'
import { excerptKey, WHOLE } from '../excerpt/excerpt.ts'
import { OpenDossier } from '../open-dossier.ts'
import { PackedParts } from './packed-parts.ts'
import { PackedStore } from './packed-store.ts'
import { readColumns } from './read-columns.ts'

/** Up to so many files of columns are read before anything is shown: they are no more than what would be shown without them. */
const READ_AT_ONCE = 2

const stores = new WeakMap<OpenDossier, PackedStore>()

/**
 * Opens a dossier whose index is packed, on what is at hand at once.
 * @param client is given the dossier anew when more of it is at hand
 * @throws DataError
 */
export async function openPacked(index: DossierIndex, client: QueryClient): Promise<OpenDossier> {
  const { id } = index.dossier
  const files = packedFiles(id)
  const count = Math.ceil(index.counts.events / COLUMN_EVENTS)
  // A page that is written ahead shows what nothing has to be brought for.
  const isAtOnce = import.meta.env.SSR || count <= READ_AT_ONCE
  const columnFiles = Array.from({ length: isAtOnce ? count : 0 }, (_, n) => files.columns(n))
  const [packed, ...columns] = await Promise.all([files.packed(), ...columnFiles])
  const tell = () => client.setQueryData(['dossier', id, excerptKey(WHOLE)], open())
  const store = new PackedStore(index, packed, isAtOnce ? readColumns(columns, index) : null, files, tell)
  const open = () => {
    const dossier = new OpenDossier(new PackedParts(store))
    stores.set(dossier, store)
    return dossier
  }
  return open()
}

/**
 * One event of a packed dossier, whole.
 * @param error why its own file did not come: of a packed dossier it is not there
 * @throws DataError; the error itself, where the dossier is not packed
 */
export async function eventInPack(
  event: string,
  error: unknown,
  open: () => Promise<OpenDossier>,
): Promise<PublishedEvent> {
  if (!(error instanceof DataError) || error.kind !== 'missing') throw error
  const store = stores.get(await open())
  if (!store) throw error
  return store.whole(event)
}
