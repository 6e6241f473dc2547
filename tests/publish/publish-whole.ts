import { compareDossier } from '../../src/publish/compare-dossier.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { publishDisagreements } from '../../src/publish/forms/publish-disagreements.ts'
import { publishEvent } from '../../src/publish/forms/publish-event.ts'
import { publishIndex } from '../../src/publish/forms/publish-index.ts'
import { publishSource } from '../../src/publish/forms/publish-source.ts'
import { publishSources } from '../../src/publish/forms/publish-sources.ts'
import { gatherCitations } from '../../src/publish/gathered/gather-citations.ts'
import { gatherSaid } from '../../src/publish/gathered/gather-said.ts'

/** All that is published of a dossier, from scratch. */
export function publishWhole(dossier: Dossier) {
  const events = compareDossier(dossier)
  const [said, citations] = [gatherSaid(events), gatherCitations(events, dossier)]
  return {
    index: publishIndex(events, dossier),
    disagreements: publishDisagreements(events, dossier),
    events: Object.fromEntries(events.map((event) => [event.event.id, publishEvent(event, dossier)])),
    sources: publishSources(said, citations, dossier),
    sourceFiles: Object.fromEntries(
      [...dossier.sources].map(([id, source]) => [id, publishSource(source, said, dossier)]),
    ),
  }
}
