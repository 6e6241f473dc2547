import { claimsSchema } from '../../src/contract/claims-file.ts'
import { disagreementsSchema } from '../../src/contract/disagreements-file.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import type { ReleaseState } from '../../src/contract/releases/release-state.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import { toReleaseState } from '../../src/publish/history/releases/to-release-state.ts'

/** The state of what is published of a dossier. @param files by path within the output */
export function stateOf(dossier: string, files: ReadonlyMap<string, string>): ReleaseState {
  const read = (name: string): unknown => JSON.parse(files.get(`${dossier}/${name}.json`) ?? 'null')
  return toReleaseState(
    {
      index: indexSchema.parse(read('index')),
      sources: sourcesSchema.parse(read('sources')),
      claims: claimsSchema.parse(read('claims')),
      disagreements: disagreementsSchema.parse(read('disagreements')),
      event: (id) => eventSchema.parse(read(`events/${id}`)),
    },
    (text) => new TextEncoder().encode(text),
  )
}
