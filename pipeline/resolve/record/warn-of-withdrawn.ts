import { formatIsoDay } from '../../../src/domain/calendar-day.ts'
import { NOT_STATED } from '../../../src/domain/compare/lineage.ts'
import type { Dossier, DossierSource } from '../../../src/publish/dossier.ts'
import { quoted, type Problems, type Spot } from '../../problem.ts'
import type { KnownIds } from '../known-ids.ts'
import type { WrittenDossier } from '../../steps/validate.ts'

/** Warns of what rested on a source that was withdrawn: sources that cite it, and assessments that do not count any more. */
export function warnOfWithdrawn(
  dossier: Dossier,
  sourceIds: KnownIds,
  written: WrittenDossier,
  problems: Problems,
): void {
  if (!dossier.withdrawn) return
  warnOfCitations(dossier, sourceIds, written, problems)
  for (const [event, assessments] of dossier.withdrawn.assessmentsByEvent) {
    for (const { attribute, basis } of assessments) {
      const item = written.assessments.items.find(
        ({ value }) => value.attribute === attribute && value.event !== undefined && value.event === event,
      )
      const gone = basis.flatMap((id) => dossier.sources.get(id) ?? []).filter((source) => source.withdrawn)
      const why =
        gone.length > 0
          ? `it rests on ${gone.map(nameOf).join(', ')}`
          : 'its reading is given by withdrawn sources alone'
      problems.warn(
        'assessment-not-counted',
        item?.spot() ??
          written.assessments.items[0]?.spot() ?? { file: `${written.path}/assessments.yaml`, line: 1, column: 1 },
        `the assessment of ${attribute} of ${event} does not count: ${why}`,
        'Assess the question anew without what was withdrawn, or delete the assessment.',
      )
    }
  }
}

function warnOfCitations({ sources }: Dossier, sourceIds: KnownIds, written: WrittenDossier, problems: Problems): void {
  for (const { stem, header, claims } of written.sources) {
    if (!header || sources.get(stem)?.withdrawn) continue
    const told = new Set<string>()
    const look = (cites: readonly (string | null)[] | undefined, spotAt: (index: number) => Spot) =>
      cites?.forEach((id, index) => {
        const source = id === null ? undefined : sources.get(sourceIds.find(id) ?? id)
        if (!source?.withdrawn || told.has(source.id)) return
        told.add(source.id)
        problems.warn(
          'cites-withdrawn',
          spotAt(index),
          `${stem} cites ${nameOf(source)}`,
          'Look whether it still stands by what it took from there; if it has it from elsewhere, correct “cites”.',
        )
      })
    look(header.value.cites, (index) => header.spot(['cites', index]))
    header.value.lineage?.forEach((own, place) =>
      look(own?.cites, (index) => header.spot(['lineage', place, 'cites', index])),
    )
    for (const { value, spot } of claims.items) {
      if (value.cites !== NOT_STATED) look(value.cites, (index) => spot(['cites', index]))
    }
  }
}

function nameOf({ id, withdrawn }: DossierSource): string {
  return withdrawn ? `${quoted(id)}, withdrawn on ${formatIsoDay(withdrawn.on)}` : quoted(id)
}
