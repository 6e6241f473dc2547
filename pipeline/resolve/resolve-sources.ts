import { type FuzzyDate, parseFuzzyDate } from '../../src/domain/fuzzy-date.ts'
import { sortedUnique } from '../../src/domain/reading.ts'
import type { WrittenSourceHeader } from '../dossier-files.ts'
import type { DossierSource } from '../dossier.ts'
import { type Problems, quoted } from '../problem.ts'
import type { Written, WrittenDossier } from '../steps/validate.ts'
import { gatherIds, type KnownIds } from './known-ids.ts'

export interface ResolvedSources {
  /** By the stem of their file, in order. */
  readonly byStem: ReadonlyMap<string, DossierSource>
  readonly ids: KnownIds
}

/** Resolves the heads of all `sources/<id>.yaml`: their dates and citations. */
export function resolveSources(written: WrittenDossier, problems: Problems): ResolvedSources {
  const headers = written.sources.flatMap(({ header, stem }) => (header ? [{ header, stem }] : []))
  // A file counts under its name, too: that its id differs is one fault.
  const declared = new Set([
    ...written.sources.map(({ stem }) => stem),
    ...headers.map(({ header }) => header.value.id),
  ])
  const items = headers.map(({ header }) => ({
    id: header.value.id,
    formerIds: header.value.formerIds ?? [],
    spot: header.spot,
  }))
  const ids = gatherIds('source', declared, true, items, problems)
  const byStem = new Map<string, DossierSource>()
  for (const { header, stem } of headers) byStem.set(stem, resolveSource(stem, header, ids, problems))
  for (const { stem, header, claims } of written.sources) {
    if (header?.value.unread && claims.items.length > 0) {
      problems.error(
        'unread-with-claims',
        header.spot(['claims'], 'key'),
        'the source is unread and makes claims',
        'Delete its claims, or “unread: true” if it has been read.',
      )
    }
    if (header && header.value.id !== stem) {
      problems.error(
        'file-mismatch',
        header.spot(['id']),
        `the file is named ${quoted(stem)} and the source ${quoted(header.value.id)}`,
        `Rename the file to ${header.value.id}.yaml, or correct the id.`,
      )
    }
  }
  return { byStem, ids }
}

function resolveSource(
  stem: string,
  { value, spot }: Written<WrittenSourceHeader>,
  ids: KnownIds,
  problems: Problems,
): DossierSource {
  const { outlet, title, url, published, language, cites = [], unread = false, formerIds = [] } = value
  let date: FuzzyDate | null = null
  if (published === undefined) {
    if (!unread) {
      problems.error(
        'missing-key',
        spot(),
        'lacks the key “published”',
        'Write the date of publication in EDTF; an interval where it is only bracketed.',
      )
    }
  } else {
    const read = parseFuzzyDate(published.slice(0, 100))
    if (!read.ok) problems.error('bad-date', spot(['published']), `published: ${read.message}`, read.hint)
    else if (read.value.range.latest === null) {
      const hint = 'Bracket it: the day on which you read it is the last that is possible.'
      problems.error('bad-date', spot(['published']), `published: ${quoted(published)} has no last day`, hint)
    } else date = read.value
  }
  return {
    id: stem,
    outlet,
    title,
    url: url ?? null,
    published: date,
    knownOn: date?.range.latest ?? null,
    language: language === undefined ? null : (Intl.getCanonicalLocales(language)[0] ?? null),
    cites: sortedUnique(cites.flatMap((id, index) => ids.resolve(id, () => spot(['cites', index])) ?? [])),
    unread,
    formerIds,
  }
}
