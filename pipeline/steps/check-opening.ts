import type { Dossier } from '../../src/publish/dossier.ts'
import type { ComparedDossierEvent } from '../../src/publish/compare-claims.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import type { WrittenDossier } from './validate.ts'

/** Reports an opening of `dossier.yaml` on which the sources do not disagree: there is nothing to tell. */
export function checkOpening(
  { opening }: Dossier,
  events: readonly ComparedDossierEvent[],
  { header, path }: WrittenDossier,
  problems: Problems,
): void {
  if (!opening) return
  const found = events
    .find(({ event }) => event.id === opening.event)
    ?.discrepancies.find(({ attribute }) => attribute === opening.attribute)
  if (found?.level === 'disagree') return
  problems.error(
    'undisputed-opening',
    header?.spot(['opening']) ?? startOf(`${path}/dossier.yaml`),
    `the sources do not disagree on ${quoted(opening.attribute)} of ${quoted(opening.event)}`,
    'Name an event and an attribute on which they do, or leave the opening out: the weightiest disagreement is told then.',
  )
}
