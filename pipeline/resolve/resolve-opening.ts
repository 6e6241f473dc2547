import type { Attribute } from '../../src/domain/attribute.ts'
import type { DossierOpening } from '../../src/publish/dossier.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted } from '../problem.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import type { KnownIds } from './known-ids.ts'

interface Known {
  readonly events: KnownIds
  readonly attributes: ReadonlyMap<string, Attribute>
}

/** Resolves the opening of `dossier.yaml`: an event, and one of the attributes that the dossier declares. */
export function resolveOpening(
  { header }: WrittenDossier,
  { events, attributes }: Known,
  problems: Problems,
): DossierOpening | null {
  const opening = header?.value.opening
  if (!header || !opening) return null
  const { attribute } = opening
  // What does not fit was reported as the file was read.
  if (!opening.event || !attribute) return null
  const event = events.resolve(opening.event, () => header.spot(['opening', 'event']))
  if (!attributes.has(attribute)) {
    problems.error(
      'unknown-attribute',
      header.spot(['opening', 'attribute']),
      `there is no attribute ${quoted(attribute)}`,
      `${didYouMean(suggestFrom(attributes.keys())(attribute))}Declare the attribute, or correct the id.`,
    )
    return null
  }
  return event === null ? null : { event, attribute }
}
