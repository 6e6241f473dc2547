import * as z from 'zod/mini'
import { chains, id, ids, source, version } from './parts.ts'

/** `<dossier>/sources.json`: the sources with their citations. */
export const sourcesSchema = z.object({
  version,
  dossier: id,
  sources: z.array(
    z.extend(source, {
      /** Ids of the events of which it speaks. */
      events: ids,
      /** Ids of further events: others speak of them, and it stands in the chains of what they say. */
      behind: ids,
      /** Of a packed dossier, in which both lists are empty: how many events they would have. */
      counts: z.optional(z.object({ events: z.int(), behind: z.int() })),
      claims: z.int(),
      /** Places in `chains` of the steps from which all that it says, and all else that it cites, leads up to the roots. */
      chains: z.array(z.int()),
      /** Sources that cite it, themselves. */
      citedBy: z.int(),
      /** Claims that contradict the reading that stands by the editors' assessment. */
      against: z.int(),
      /** Claims of a contradicted reading that no other source gives, or of which it is the one origin. */
      alone: z.int(),
    }),
  ),
  /** Who has it from whom, of all claims of the dossier. */
  chains,
})

export type PublishedSources = z.infer<typeof sourcesSchema>
export type ListedSource = PublishedSources['sources'][number]
