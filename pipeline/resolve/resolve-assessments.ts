import type { Attribute } from '../../src/domain/attribute.ts'
import type { Stance } from '../../src/domain/claim.ts'
import { groupReadings, type Reading, readingKey } from '../../src/domain/compare/reading.ts'
import { formatValue, unitOf, valueKey } from '../../src/domain/values/value.ts'
import type { Value } from '../../src/domain/values/value-types.ts'
import type { WrittenAssessment } from '../schema/dossier-files.ts'
import type { DossierAssessment, DossierClaim } from '../../src/publish/dossier.ts'
import { suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import { type ClaimContext, findAttribute } from './read-claim.ts'
import { readValue, reportTruth } from './read-value.ts'
import type { ResolvedClaims } from './resolve-claims.ts'

/** Of the readings of one value, the first of these stands. */
const PREFERENCE: readonly Stance[] = ['asserts', 'hedges', 'denies']

/** Resolves `assessments.yaml`: each to a reading that a claim gives. */
export function resolveAssessments(
  written: WrittenDossier,
  claims: ResolvedClaims,
  context: ClaimContext,
): Map<string, DossierAssessment[]> {
  const { events, attributes, problems } = context
  const byEvent = new Map<string, DossierAssessment[]>()
  const lineOfTopic = new Map<string, number>()
  const suggestAttribute = suggestFrom(written.attributes.ids.keys())
  for (const item of written.assessments.items) {
    const { value, spot } = item
    const event = value.event === undefined ? null : events.resolve(value.event, () => spot(['event']))
    const attribute = findAttribute(item, attributes, written, suggestAttribute, problems)
    const isOpen = isLeftOpen(item, attribute, problems)
    const basis = resolveBasis(item, isOpen, context)
    const stated = isOpen === false ? readStated(item, attribute, event, context) : null
    if (event === null || !attribute) continue
    const topic = JSON.stringify([event, attribute.id])
    const line = lineOfTopic.get(topic)
    if (line !== undefined) {
      const message = `${event} has an assessment of ${attribute.id} in line ${line}`
      problems.error('duplicate-assessment', spot(), message, 'Keep one of the two.')
      continue
    }
    lineOfTopic.set(topic, spot().line)
    const onTopic = (claims.byEvent.get(event) ?? []).filter((claim) => claim.attribute === attribute.id)
    const isComplete = claims.isComplete(event, attribute.id)
    if (onTopic.length === 0 && isComplete) {
      problems.error(
        'nothing-to-assess',
        spot(['attribute']),
        `no claim speaks to ${quoted(attribute.id)} of ${event}`,
        'Add the claims to their sources, or delete the assessment.',
      )
    }
    if (onTopic.length === 0 || (!isOpen && !stated)) continue
    const standing = stated && findStanding(item, stated, onTopic, isComplete, problems)
    if (standing === undefined) continue
    const assessment = { event, attribute: attribute.id, standing, because: value.because ?? '', basis }
    byEvent.set(event, [...(byEvent.get(event) ?? []), assessment])
  }
  return byEvent
}

/** The sources on which an assessment rests: any of the dossier, for the evidence may come from another event. */
function resolveBasis(
  { value, unsound, spot }: Written<WrittenAssessment>,
  isOpen: boolean | null,
  { sources, problems }: ClaimContext,
): string[] {
  const written = value.basis ?? []
  if (isOpen === false && written.length === 0 && !unsound.has('basis')) {
    problems.error(
      'missing-key',
      spot(['basis']),
      'rests on no source',
      'Name in “basis” the sources that the judgement rests on.',
    )
  }
  return written.flatMap((id, index) =>
    id === null ? [] : (sources.ids.resolve(id, () => spot(['basis', index])) ?? []),
  )
}

/** Whether an assessment leaves its question open; `null` (and a report) where it says neither or both. */
function isLeftOpen(
  { value, unsound, spot }: Written<WrittenAssessment>,
  attribute: Attribute | null,
  problems: Problems,
): boolean | null {
  const { stands, unresolved } = value
  if (unresolved && (stands !== undefined || unsound.has('stands'))) {
    problems.error(
      'misplaced-key',
      spot(['unresolved'], 'key'),
      'has both “stands” and “unresolved”',
      'Keep one of the two.',
    )
    return null
  }
  if (unresolved) return true
  if (stands !== undefined) return stands === 'unresolved' && !isOption(stands, attribute)
  if (!unsound.has('stands') && !unsound.has('unresolved')) {
    problems.error(
      'missing-key',
      spot(),
      'lacks the key “stands”',
      'Write the value that stands, or “stands: unresolved”.',
    )
  }
  return null
}

function isOption(text: string, attribute: Attribute | null): boolean {
  return attribute !== null && Object.hasOwn(attribute.options, text)
}

/** What an assessment says stands: a value (`null`: undetermined), and the stances that it may have, best first. */
interface Stated {
  readonly value: Value | null
  readonly stances: readonly Stance[]
}

function readStated(
  { value: { stands, stance, unit }, unsound, spot }: Written<WrittenAssessment>,
  attribute: Attribute | null,
  event: string | null,
  { entities, daysOf, problems }: ClaimContext,
): Stated | null {
  if (stands === undefined) return null
  if (!attribute) {
    if (typeof stands === 'boolean') reportTruth(stands, null, spot(['stands']), problems)
    return null
  }
  if (stands === 'undetermined' && !isOption(stands, attribute)) return { value: null, stances: ['undetermined'] }
  const at = (index?: number) => spot(index === undefined ? ['stands'] : ['stands', index])
  const read = readValue(stands, attribute, unit ?? null, daysOf(event ?? ''), entities, at, problems)
  if (!read || unsound.has('stance') || unsound.has('unit')) return null
  return { value: read.value, stances: stance ? [stance] : PREFERENCE }
}

/** The reading that stands; `undefined` (and a report) where no claim gives it. */
function findStanding(
  { value: written, spot }: Written<WrittenAssessment>,
  { value, stances }: Stated,
  claims: readonly DossierClaim[],
  areClaimsComplete: boolean,
  problems: Problems,
): DossierAssessment['standing'] | undefined {
  const given = new Set(claims.map((claim) => readingKey(claim.stance, claim.value)))
  const stance = stances.find((candidate) => given.has(readingKey(candidate, value)))
  if (stance !== undefined) return { stance, value }
  if (areClaimsComplete) {
    const isOtherStance =
      value !== null && claims.some((claim) => claim.value !== null && valueKey(claim.value) === valueKey(value))
    const what = isOtherStance ? `no claim ${written.stance ?? ''} it` : 'no claim gives that reading'
    problems.error(
      'unknown-reading',
      spot(['stands']),
      `${quoted([written.stands].flat().join(', '))}: ${what}`,
      `Readings of ${written.attribute}: ${groupReadings(claims).map(nameReading).join('; ')}.`,
    )
  }
  return undefined
}

/** A reading as it is written in an assessment. */
function nameReading({ value, stance }: Reading<DossierClaim>): string {
  if (value === null) return 'undetermined'
  const unit = unitOf(value)
  return `${[formatValue(value)].flat().join(' + ')}${unit === null ? '' : ` ${unit}`}${stance === 'asserts' ? '' : ` (${stance})`}`
}
