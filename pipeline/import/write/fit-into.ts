import type { WrittenKind } from '../../schema/dossier-files.ts'
import { type Problems, quoted, type Spot } from '../../problem.ts'
import type { ImportedDossier } from '../imported-dossier.ts'

/** What a dossier declares, and what an import has to keep to. */
export interface Frame {
  readonly kinds: ReadonlyMap<string, Pick<WrittenKind, 'placedBy'>>
  /** Types of attributes, by their ids. */
  readonly attributes: ReadonlyMap<string, string>
  readonly units: ReadonlySet<string>
}

/**
 * What was imported, fitted to a dossier that is there: without the kinds, attributes and units that it declares.
 * @param kind the kind of the dossier that all events are to have; `null`: each keeps its own
 * @param spot where the dossier declares its kinds and attributes, for reports
 * @returns `null` (and a report) where the two contradict each other
 */
export function fitInto(
  frame: Frame,
  imported: ImportedDossier,
  kind: string | null,
  spot: Spot,
  problems: Problems,
): ImportedDossier | null {
  const ofKind = kind === null ? imported : withKind(frame, imported, kind, spot, problems)
  if (!ofKind) return null
  for (const { id, type } of ofKind.attributes) {
    const own = frame.attributes.get(id)
    if (own === undefined || own === type) continue
    const message = `${quoted(id)} is of type ${own} here, and of type ${type} in the imported file`
    problems.error(
      'other-type',
      spot,
      message,
      'Import into a dossier of its own with --new ID, or rename the attribute.',
    )
  }
  for (const { id, placedBy } of ofKind.kinds) {
    const own = frame.kinds.get(id)
    if (!own || own.placedBy === placedBy) continue
    const message = `events of kind ${quoted(id)} are placed by ${own.placedBy} here, and by ${placedBy} in the imported file`
    problems.error('other-kind', spot, message, 'Say with --kind which kind of the dossier its events are.')
  }
  if (problems.errorCount > 0) return null
  return {
    ...ofKind,
    kinds: ofKind.kinds.filter(({ id }) => !frame.kinds.has(id)),
    attributes: ofKind.attributes.filter(({ id }) => !frame.attributes.has(id)),
    units: ofKind.units.filter(({ id }) => !frame.units.has(id)),
  }
}

/** All events of one kind of the dossier, dated by the attribute that places events of that kind. */
function withKind(
  { kinds }: Frame,
  imported: ImportedDossier,
  kind: string,
  spot: Spot,
  problems: Problems,
): ImportedDossier | null {
  const own = kinds.get(kind)
  if (!own) {
    problems.error('no-kind', spot, `declares no kind ${quoted(kind)}`, `There is ${[...kinds.keys()].join(', ')}.`)
    return null
  }
  const placing = new Set(imported.kinds.map(({ placedBy }) => placedBy))
  const renamed = (attribute: string) => (placing.has(attribute) ? own.placedBy : attribute)
  return {
    ...imported,
    kinds: [],
    attributes: imported.attributes.filter(({ id }) => !placing.has(id)),
    events: imported.events.map((event) => ({ ...event, kind })),
    sources: imported.sources.map(({ header, claims }) => ({
      header,
      claims: claims.map((claim) => ({ ...claim, attribute: renamed(claim.attribute) })),
    })),
  }
}
