import type { QueryClient } from '@tanstack/react-query'
import type { DossierIndex } from '../../contract/index-file.ts'
import { COLUMN_EVENTS } from '../../contract/packs/packed-file.ts'
import { packedFiles } from '../../data/packed-files.ts'
import { excerptKey, WHOLE } from '../excerpt/excerpt.ts'
import { OpenDossier } from '../open-dossier.ts'
import { PackedPlaces } from './filters/packed-places.ts'
import { PackedParts } from './packed-parts.ts'
import { PackedStore } from './packed-store.ts'
import { readColumns } from './read-columns.ts'
import { TimelineMotion } from './coming/timeline-motion.ts'
import { toldTogether } from './coming/told-together.ts'

/** Up to so many files of columns are read before anything is shown: they are no more than what would be shown without them. */
const READ_AT_ONCE = 2
/** The dossier is opened anew no sooner than so long after it was. */
const PAUSE_MS = 150
/** While the timeline moves it is not, for so long at the most. */
const MOST_MOVING_MS = 600

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
  const motion = new TimelineMotion()
  const tell = toldTogether(
    () => client.setQueryData(['dossier', id, excerptKey(WHOLE)], open()),
    PAUSE_MS,
    (act) => motion.atRest(act, MOST_MOVING_MS),
  )
  // What it draws names any source.
  const sources = import.meta.env.SSR ? (await files.sourceNames()).sources : index.sources
  const store = new PackedStore({ ...index, sources }, packed, isAtOnce ? readColumns(columns, index) : null, files, {
    onMore: tell,
    mayAsk: () => motion.mayAsk(tell),
  })
  const places = new PackedPlaces(index, { files, failed: store.failed, onMore: tell })
  const open = () => new OpenDossier(new PackedParts(store, places))
  return open()
}
