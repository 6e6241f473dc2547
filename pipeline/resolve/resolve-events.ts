import { LONGEST_LABEL } from '../schema/dossier-files.ts'
import type { DossierEvent } from '../../src/publish/dossier.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { cutAtWord } from '../yaml/plain-text.ts'
import { type Problems, quoted } from '../problem.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import type { Entities, EntitySort } from './resolve-entities.ts'

/** Resolves `events.yaml`: kinds, actors and places of every event, and its label. */
export function resolveEvents(written: WrittenDossier, entities: Entities, problems: Problems): DossierEvent[] {
  const suggestKind = suggestFrom(written.kinds.ids.keys())
  return written.events.items.map(({ value, spot }) => {
    const { id = '', kind, title = '', label, summary = '', countries = [], formerIds = [] } = value
    if (kind !== undefined && !written.kinds.ids.has(kind) && written.kinds.areIdsKnown) {
      problems.error(
        'unknown-kind',
        spot(['kind']),
        `there is no kind ${quoted(kind)}`,
        `${didYouMean(suggestKind(kind))}Declare it in dossier.yaml, or correct it.`,
      )
    }
    const resolveAll = (key: 'actors' | 'places', sort: EntitySort) =>
      (value[key] ?? []).flatMap(
        (text, index) =>
          (text === null ? null : entities.resolve(text, sort, () => spot([key, index]), problems)?.id) ?? [],
      )
    return {
      id,
      kind: kind ?? '',
      title,
      label: label ?? cutAtWord(title, LONGEST_LABEL),
      summary,
      actors: unique(resolveAll('actors', 'actor')),
      countries: unique(countries),
      places: unique(resolveAll('places', 'place')),
      formerIds: formerIds.filter((former) => former !== null),
    }
  })
}

/** In the order written. */
function unique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
