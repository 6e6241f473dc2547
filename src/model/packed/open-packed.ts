import type { PublishedEvent } from '../../contract/event-file.ts'
import type { DossierIndex } from '../../contract/index-file.ts'
import { COLUMN_EVENTS } from '../../contract/packs/packed-file.ts'
import { packedFiles } from '../../data/packed-files.ts'
import { OpenDossier } from '../open-dossier.ts'
import { PackedParts } from './packed-parts.ts'
import { PackedStore } from './packed-store.ts'
import { readColumns } from './read-columns.ts'

const stores = new WeakMap<OpenDossier, PackedStore>()

/**
 * Opens a dossier whose index is packed, on what is at hand at once.
 * @param onMore is given the dossier anew when more of it is at hand
 * @throws DataError
 */
export async function openPacked(index: DossierIndex, onMore: (dossier: OpenDossier) => void): Promise<OpenDossier> {
  const files = packedFiles(index.dossier.id)
  const columnFiles = Array.from({ length: Math.ceil(index.counts.events / COLUMN_EVENTS) }, (_, n) => files.columns(n))
  const [packed, ...columns] = await Promise.all([files.packed(), ...columnFiles])
  const store = new PackedStore(index, packed, readColumns(columns, index), files, () => onMore(open()))
  const open = () => {
    const dossier = new OpenDossier(new PackedParts(store))
    stores.set(dossier, store)
    return dossier
  }
  return open()
}

/** One event of a packed dossier, whole. @throws DataError */
export async function wholeEvent(dossier: OpenDossier, event: string): Promise<PublishedEvent> {
  const store = stores.get(dossier)
  if (!store) throw new Error(`${dossier.id} is not packed`)
  return store.whole(event)
}
