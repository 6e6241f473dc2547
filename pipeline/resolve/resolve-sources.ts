import type { Attribute } from '../../src/domain/attribute.ts'
import { type CalendarDay, dayOfMs } from '../../src/domain/calendar-day.ts'
import type { LineageOf } from '../../src/domain/compare/lineage.ts'
import type { DateSetting } from '../../src/domain/values/date-point.ts'
import { type FuzzyDate, LONGEST_DATE, parseFuzzyDate } from '../../src/domain/values/fuzzy-date.ts'
import { sortedUnique } from '../../src/domain/text-order.ts'
import type { WrittenSourceHeader } from '../schema/dossier-files.ts'
import type { DossierSource } from '../../src/publish/dossier.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { reportedOnceOf } from '../../src/publish/remembered/reported-once-of.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import { gatherIds, type KnownIds } from './known-ids.ts'
import { reportFault } from './read-value.ts'
import { resolveVersions } from './record/resolve-versions.ts'
import { resolveWithdrawal } from './record/resolve-withdrawal.ts'
import { tellSourcesApart } from '../names/tell-sources-apart.ts'
import type { Entities } from './resolve-entities.ts'

export interface ResolvedSources {
  /** By the stem of their file, in order. */
  readonly byStem: ReadonlyMap<string, DossierSource>
  readonly ids: KnownIds
}

/** What the head of a source refers to. */
interface SourceContext {
  readonly entities: Entities
  readonly events: KnownIds
  readonly attributes: ReadonlyMap<string, Attribute>
  /** Whose days plain days of publication are. */
  readonly days: DateSetting
  /** Another object where any of these, or the ids of the sources, are others. */
  readonly ground: object
}

/** Resolves the heads of all `sources/<id>.yaml`: their dates and citations. */
export function resolveSources(written: WrittenDossier, context: SourceContext, problems: Problems): ResolvedSources {
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
  for (const { header, stem } of headers)
    byStem.set(
      stem,
      sourceOnce([header, context.ground], problems, () => resolveSource(stem, header, ids, context, problems)),
    )
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
  return { byStem: tellSourcesApart(byStem), ids }
}

const sourceOnce = reportedOnceOf<DossierSource>()

/** Reports sources whose id is not the name of their file: of another file, it is used twice. */
function reportMisnamed(
  headers: readonly { readonly header: Written<WrittenSourceHeader>; readonly stem: string }[],
  stems: ReadonlySet<string>,
  problems: Problems,
): void {
  const stemOfId = new Map<string, string>()
  const nameOf = new Map(headers.map(({ header, stem }) => [stem, header.spot().file.replace(/^.*\//, '')]))
  for (const { header, stem } of headers) {
    const { id } = header.value
    if (id === undefined || id === stem) continue
    const holder = stems.has(id) ? id : stemOfId.get(id)
    if (holder === undefined) {
      stemOfId.set(id, stem)
      const message = `the file is named ${quoted(stem)} and the source ${quoted(id)}`
      problems.error(
        'file-mismatch',
        header.spot(['id']),
        message,
        `Rename the file to ${nameOf.get(stem)?.replace(stem, id)}, or correct the id.`,
      )
    } else {
      const message = `${quoted(id)} is already the id of sources/${nameOf.get(holder) ?? `${holder}.yaml`}`
      const hint = `Give this source another id: that of its file, ${stem}, or rename both.`
      problems.error('duplicate-id', header.spot(['id']), message, hint)
    }
  }
}

function resolveSource(
  stem: string,
  header: Written<WrittenSourceHeader>,
  ids: KnownIds,
  context: SourceContext,
  problems: Problems,
): DossierSource {
  const { value, unsound, spot } = header
  const { outlet = '', title, label, form, by, url, published, language, machineTranslatedFrom } = value
  const { cites, unread = false, formerIds = [] } = value
  reportTitle(header, problems)
  let date: FuzzyDate | null = null
  if (published === undefined) {
    if (!unread && !unsound.has('unread') && !unsound.has('published')) {
      problems.error(
        'missing-key',
        spot(),
        'lacks the key “published”',
        'Write the date of publication in EDTF; an interval where it is only bracketed, 2024-04-29/.. where none is printed.',
      )
    }
  } else {
    const read = parseFuzzyDate(published.slice(0, LONGEST_DATE), context.days)
    if (!read.ok) reportFault(read.fault, 'date', spot(['published']), problems, 'published')
    else date = read.value
  }
  const withdrawn = resolveWithdrawal(header, date, problems)
  return {
    id: stem,
    outlet,
    title: title ?? label ?? '',
    isLabel: title === undefined,
    apart: null,
    form: form ?? null,
    url: url ?? null,
    published: date,
    knownOn: date && lastDayOf(date),
    language: toCanonical(language),
    machineTranslatedFrom: toCanonical(machineTranslatedFrom),
    cites: cites ? resolveCites(cites, ids, (index) => spot(['cites', index])) : null,
    by: by === undefined ? null : (context.entities.resolve(by, 'actor', () => spot(['by']), problems)?.id ?? null),
    lineage: resolveLineage(header, ids, context, problems),
    unread,
    formerIds: formerIds.filter((former) => former !== null),
    versions: resolveVersions(header, date, problems),
    ...(withdrawn && { withdrawn }),
  }
}

/** The last day on which a source may have been published: in UTC, if it has a time. */
function lastDayOf({ range: { latest, instants } }: FuzzyDate): CalendarDay | null {
  return instants ? dayOfMs(instants.endMs - 1) : latest
}

function resolveCites(
  cites: readonly (string | null)[],
  ids: KnownIds,
  spotAt: (index: number) => Spot,
): readonly string[] {
  return sortedUnique(cites.flatMap((id, index) => (id === null ? null : ids.resolve(id, () => spotAt(index))) ?? []))
}

/** Reports a source that has no name of its own and none from us, or both. */
function reportTitle({ value, unsound, spot }: Written<WrittenSourceHeader>, problems: Problems): void {
  if (value.title !== undefined && value.label !== undefined) {
    const message = 'has a title and a label'
    problems.error(
      'misplaced-key',
      spot(['label'], 'key'),
      message,
      'Delete the label: the title is the document’s own.',
    )
  } else if (value.title === undefined && value.label === undefined && !unsound.has('title') && !unsound.has('label')) {
    const hint = 'Write the title of the document, or, where it is not known, “label” with what you call it.'
    problems.error('missing-key', spot(), 'lacks the key “title”', hint)
  }
}

/** Where an unread source had single things from; a source that was read says so at its claims. */
function resolveLineage(
  { value, spot }: Written<WrittenSourceHeader>,
  ids: KnownIds,
  { events, attributes }: SourceContext,
  problems: Problems,
): LineageOf[] {
  if (value.lineage && !value.unread) {
    const message = 'the source has been read and has “lineage”'
    problems.error(
      'misplaced-key',
      spot(['lineage'], 'key'),
      message,
      'Write “cites” at the claims that have it from elsewhere.',
    )
    return []
  }
  const suggest = suggestFrom(attributes.keys())
  return (value.lineage ?? []).flatMap((own, place): LineageOf[] => {
    if (own === null) return []
    const at = (key: 'events' | 'attributes' | 'cites', index: number) => spot(['lineage', place, key, index])
    return [
      {
        events: own.events?.flatMap((id, index) => events.resolve(id, () => at('events', index)) ?? []) ?? null,
        attributes:
          own.attributes?.filter((id, index) => {
            if (attributes.has(id)) return true
            const hint = `${didYouMean(suggest(id))}Name one that dossier.yaml declares.`
            problems.error('unknown-attribute', at('attributes', index), `there is no attribute ${quoted(id)}`, hint)
            return false
          }) ?? null,
        cites: resolveCites(own.cites, ids, (index) => at('cites', index)),
      },
    ]
  })
}

/** A language tag as BCP 47 spells it: `EN-us` → `en-US`. */
function toCanonical(tag: string | undefined): string | null {
  return tag === undefined ? null : (Intl.getCanonicalLocales(tag)[0] ?? null)
}
