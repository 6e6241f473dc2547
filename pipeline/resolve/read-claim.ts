import type { Attribute } from '../../src/domain/attribute.ts'
import type { CalendarDay } from '../../src/domain/calendar-day.ts'
import { STANCES, type Stance } from '../../src/domain/claim.ts'
import { type ClaimCites, NOT_STATED } from '../../src/domain/compare/lineage.ts'
import { sortedUnique } from '../../src/domain/text-order.ts'
import type { DateSetting } from '../../src/domain/values/date-point.ts'
import { valueTypeOf } from '../../src/domain/values/value-types.ts'
import type { OwnClaim } from '../../src/publish/follow-claims.ts'
import type { SourceVersion } from '../../src/publish/dossier.ts'
import { onceOf } from '../../src/publish/remembered/once-of.ts'
import type { WrittenClaim } from '../schema/dossier-files.ts'
import { didYouMean, type Suggest, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import type { KnownIds } from './known-ids.ts'
import { warnOfWords } from './words/warn-of-words.ts'
import { type ReadValue, type readValue, reportTruth, valueReader } from './read-value.ts'
import type { Entities } from './resolve-entities.ts'
import type { ResolvedSources } from './resolve-sources.ts'
import { resolveCorrections } from './record/resolve-corrections.ts'
import { resolveVersion } from './record/resolve-versions.ts'

/** What the claims of a dossier refer to. */
export interface ClaimContext {
  readonly events: KnownIds
  readonly sources: ResolvedSources
  readonly entities: Entities
  readonly attributes: ReadonlyMap<string, Attribute>
  /** Whose days the plain days of an event are. */
  readonly daysOf: (event: string) => DateSetting
  /** Another object where any of this is another, but for what the heads of the sources say. */
  readonly ground: object
  readonly problems: Problems
}

/** What a claim speaks of; `*` for what is not known of it. */
export function topicOf(event: string, attribute: string): string {
  return `${event} ${attribute}`
}

/** A claim as far as it could be read. */
export interface ReadClaim {
  readonly item: Written<WrittenClaim>
  readonly topic: string
  /** `null` where its event, attribute, stance or value is not known. */
  readonly claim: OwnClaim | null
  /** Whether nothing of it is wrong. */
  readonly isWhole: boolean
}

/** What must be known of the source of a claim. */
export interface ClaimSource {
  /** `null` where they could not be read. */
  readonly versions: readonly SourceVersion[] | null
  /** The first day on which it can have been published; `null`: not known. */
  readonly publishedFrom: CalendarDay | null
}

const keptOnce = onceOf<Map<string, ReadValue>>()

/** Makes a reader of the claims of a dossier, which reports what is wrong with each. */
export function claimReader(written: WrittenDossier, context: ClaimContext) {
  const { events, sources, entities, attributes, problems } = context
  const suggestAttribute = suggestFrom(written.attributes.ids.keys())
  const readOnce = valueReader(keptOnce([context.ground], () => new Map()))
  /** @param of its source; no versions where they could not be read */
  return (item: Written<WrittenClaim>, { versions, publishedFrom }: ClaimSource): ReadClaim => {
    const { value: raw, unsound, spot } = item
    const errorsBefore = problems.errorCount
    const event = raw.event === undefined ? null : events.resolve(raw.event, () => spot(['event']))
    const attribute = findAttribute(item, attributes, written, suggestAttribute, problems)
    const speaker =
      raw.speaker === undefined ? null : entities.resolve(raw.speaker, 'actor', () => spot(['speaker']), problems)
    const cites = resolveCites(item, sources)
    const stance = raw.stance ?? (unsound.has('stance') ? null : 'asserts')
    const version = resolveVersion(item, versions, problems)
    const isDue = isValueDue(item, stance, problems)
    reportUnit(item, attribute, problems)
    const read = isDue ? readOwnValue(item, attribute, event, context, readOnce) : null
    const topic = topicOf(event ?? '*', attribute?.id ?? '*')
    const corrected =
      attribute && (read || stance === 'undetermined')
        ? resolveCorrections(
            item,
            { attribute, event: event ?? '', value: read?.value ?? null, publishedFrom },
            context,
          )
        : []
    const isWhole = unsound.size === 0 && problems.errorCount === errorsBefore
    if (
      event === null ||
      !attribute ||
      stance === null ||
      (stance === 'undetermined' ? raw.value !== undefined : !read)
    )
      return { item, topic, claim: null, isWhole }
    const claim: OwnClaim = {
      event,
      attribute: attribute.id,
      stance,
      value: read?.value ?? null,
      asWritten: raw.asWritten ?? read?.written ?? null,
      gloss: raw.gloss ?? null,
      quote: raw.quote ?? null,
      speaker: speaker?.id ?? null,
      locator: raw.locator ?? null,
      cites,
      version,
      ...(corrected.length > 0 && { corrected }),
    }
    warnOfWords(claim, () => spot(['value']), problems)
    return { item, topic, claim, isWhole }
  }
}

function resolveCites({ value: { cites }, spot }: Written<WrittenClaim>, { ids }: ResolvedSources): ClaimCites {
  if (cites === undefined || cites === NOT_STATED) return cites ?? null
  return sortedUnique(
    cites.flatMap((id, index) => (id === null ? null : ids.resolve(id, () => spot(['cites', index]))) ?? []),
  )
}

/** The attribute that an item names; `null` (and a report) where there is none. */
export function findAttribute(
  { value, spot }: Pick<Written<{ attribute: string }>, 'value' | 'spot'>,
  attributes: ReadonlyMap<string, Attribute>,
  written: WrittenDossier,
  suggest: Suggest,
  problems: Problems,
): Attribute | null {
  if (value.attribute === undefined) return null
  const attribute = attributes.get(value.attribute)
  if (!attribute && written.attributes.areIdsKnown && !written.attributes.ids.has(value.attribute)) {
    const hint = `${didYouMean(suggest(value.attribute))}Declare it in dossier.yaml, or correct it.`
    problems.error('unknown-attribute', spot(['attribute']), `there is no attribute ${quoted(value.attribute)}`, hint)
  }
  return attribute ?? null
}

/** Whether a claim has a value that is to be read. Reports one that its stance does not want, and one that it lacks. */
function isValueDue(
  { value, unsound, spot }: Written<WrittenClaim>,
  stance: Stance | null,
  problems: Problems,
): boolean {
  if (stance === 'undetermined' && value.value !== undefined) {
    problems.error(
      'misplaced-key',
      spot(['value'], 'key'),
      'what could not be determined has no value',
      `Delete “value”, or choose another stance: ${STANCES.join(', ')}.`,
    )
    return false
  }
  if (stance !== 'undetermined' && stance !== null && value.value === undefined && !unsound.has('value')) {
    problems.error(
      'missing-key',
      spot(),
      'lacks the key “value”',
      'Write what the source says, or “stance: undetermined” where it says that it could not be determined.',
    )
  }
  return value.value !== undefined
}

/** Reports a unit of what has none. */
function reportUnit({ value, spot }: Written<WrittenClaim>, attribute: Attribute | null, problems: Problems): void {
  if (value.unit === undefined || !attribute || takesUnit(attribute)) return
  problems.error(
    'misplaced-key',
    spot(['unit'], 'key'),
    `${quoted(attribute.id)} is of type ${attribute.type} and has no unit`,
    'Delete “unit”.',
  )
}

function takesUnit({ type }: Attribute): boolean {
  return valueTypeOf(type).attributeKeys?.includes('unit') ?? false
}

function readOwnValue(
  { value: { value, unit }, spot }: Written<WrittenClaim>,
  attribute: Attribute | null,
  event: string | null,
  { entities, daysOf, problems }: ClaimContext,
  read: typeof readValue,
): ReadValue | null {
  if (value === undefined) return null
  if (attribute) {
    const at = (index?: number) => spot(index === undefined ? ['value'] : ['value', index])
    return read(value, attribute, unit ?? null, daysOf(event ?? ''), entities, at, problems)
  }
  if (typeof value === 'boolean') reportTruth(value, null, spot(['value']), problems)
  return null
}
