import type { ReleaseState } from '../../src/contract/releases/release-state.ts'
import { publishClaims } from '../../src/publish/forms/publish-claims.ts'
import { disagreementsOf } from '../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../src/publish/forms/publish-event.ts'
import { toReleaseState } from '../../src/publish/history/releases/to-release-state.ts'
import type { ComparedDossier } from '../publish/compared-dossier.ts'

/** The state of what is published of a dossier. */
export function stateOf({ dossier, events }: ComparedDossier): ReleaseState {
  const byId = new Map(events.map((compared) => [compared.event.id, compared]))
  return toReleaseState(
    {
      dossier: dossier.id,
      events: events.map(({ event }) => event),
      sources: [...dossier.sources.values()],
      claims: publishClaims(events, dossier).claims,
      disagreements: events.flatMap(disagreementsOf),
      event(id) {
        const compared = byId.get(id)
        if (!compared) throw new Error(`there is no event ${id}`)
        return publishEvent(compared, dossier)
      },
    },
    (text) => new TextEncoder().encode(text),
  )
}
