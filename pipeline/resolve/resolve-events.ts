import { LONGEST_LABEL } from '../dossier-files.ts'
import type { DossierEvent } from '../dossier.ts'
import { didYouMean, suggestFrom } from '../nearest.ts'
import { cutAtWord } from '../plain-text.ts'
import { type Problems, quoted } from '../problem.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import type { Entities, EntitySort } from './resolve-entities.ts'

/** Resolves `events.yaml`: kinds, actors and places of every event, and its label. */
export function resolveEvents(written: WrittenDossier, entities: Entities, problems: Problems): DossierEvent[] {
  const suggestKind = suggestFrom(written.kinds.ids.keys())
  return written.events.items.map(({ value, spot }) => {
    const { id, kind, title, label, summary = '', countries = [], formerIds = [] } = value
    if (!written.kinds.ids.has(kind) && written.kinds.areIdsKnown) {
      problems.error(
        'unknown-kind',
        spot(['kind']),
        `there is no kind ${quoted(kind)}`,
        `${didYouMean(suggestKind(kind))}Declare it in dossier.yaml, or correct it.`,
      )
    }
    const resolveAll = (key: 'actors' | 'places', sort: EntitySort) =>
      (value[key] ?? []).flatMap(
        (text, index) => entities.resolve(text, sort, () => spot([key, index]), problems)?.id ?? [],
      )
    return {
      id,
      kind,
      title,
      label: label ?? cutAtWord(title, LONGEST_LABEL),
      summary,
      actors: unique(resolveAll('actors', 'actor')),
      countries: unique(countries),
      places: unique(resolveAll('places', 'place')),
      formerIds,
    }
  })
}

/** In the order written. */
function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
