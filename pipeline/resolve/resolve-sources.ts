import { type FuzzyDate, parseFuzzyDate } from '../../src/domain/values/fuzzy-date.ts'
import { sortedUnique } from '../../src/domain/compare/reading.ts'
import type { WrittenSourceHeader } from '../schema/dossier-files.ts'
import type { DossierSource } from '../../src/publish/dossier.ts'
import { type Problems, quoted } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import { gatherIds, type KnownIds } from './known-ids.ts'
import { reportFault } from './read-value.ts'

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
    ...headers.flatMap(({ header }) => header.value.id ?? []),
  ])
  const items = headers.map(({ header, stem }) => ({
    id: header.value.id ?? stem,
    formerIds: header.value.formerIds ?? [],
    spot: header.spot,
  }))
  const ids = gatherIds('source', declared, written.areSourcesKnown, items, problems)
  const byStem = new Map<string, DossierSource>()
  for (const { header, stem } of headers) byStem.set(stem, resolveSource(stem, header, ids, problems))
  for (const { header, claims } of written.sources) {
    if (header?.value.unread && claims.items.length > 0) {
      problems.error(
        'unread-with-claims',
        header.spot(['claims'], 'key'),
        'the source is unread and makes claims',
        'Delete its claims, or “unread: true” if it has been read.',
      )
    }
  }
  reportMisnamed(headers, new Set(written.sources.map(({ stem }) => stem)), problems)
  return { byStem, ids }
}

/** Reports sources whose id is not the name of their file: of another file, it is used twice. */
function reportMisnamed(
  headers: readonly { readonly header: Written<WrittenSourceHeader>; readonly stem: string }[],
  stems: ReadonlySet<string>,
  problems: Problems,
): void {
  const stemOfId = new Map<string, string>()
  for (const { header, stem } of headers) {
    const { id } = header.value
    if (id === undefined || id === stem) continue
    const holder = stems.has(id) ? id : stemOfId.get(id)
    if (holder === undefined) {
      stemOfId.set(id, stem)
      const message = `the file is named ${quoted(stem)} and the source ${quoted(id)}`
      problems.error('file-mismatch', header.spot(['id']), message, `Rename the file to ${id}.yaml, or correct the id.`)
    } else {
      const message = `${quoted(id)} is already the id of sources/${holder}.yaml`
      const hint = `Give this source another id: that of its file, ${stem}, or rename both.`
      problems.error('duplicate-id', header.spot(['id']), message, hint)
    }
  }
}

function resolveSource(
  stem: string,
  { value, unsound, spot }: Written<WrittenSourceHeader>,
  ids: KnownIds,
  problems: Problems,
): DossierSource {
  const { outlet = '', title = '', url, published, language, machineTranslatedFrom } = value
  const { cites = [], unread = false, formerIds = [] } = value
  let date: FuzzyDate | null = null
  if (published === undefined) {
    if (!unread && !unsound.has('unread') && !unsound.has('published')) {
      problems.error(
        'missing-key',
        spot(),
        'lacks the key “published”',
        'Write the date of publication in EDTF; an interval where it is only bracketed.',
      )
    }
  } else {
    const read = parseFuzzyDate(published.slice(0, 100))
    if (!read.ok) reportFault(read.fault, 'date', spot(['published']), problems, 'published')
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
    language: toCanonical(language),
    machineTranslatedFrom: toCanonical(machineTranslatedFrom),
    cites: sortedUnique(
      cites.flatMap((id, index) => (id === null ? null : ids.resolve(id, () => spot(['cites', index]))) ?? []),
    ),
    unread,
    formerIds: formerIds.filter((former) => former !== null),
  }
}

/** A language tag as BCP 47 spells it: `EN-us` → `en-US`. */
function toCanonical(tag: string | undefined): string | null {
  return tag === undefined ? null : (Intl.getCanonicalLocales(tag)[0] ?? null)
}
