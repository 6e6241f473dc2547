import type { Attribute, Stance } from '../../src/domain/claim.ts'
import { groupReadings, readingKey } from '../../src/domain/reading.ts'
import { formatValue, type Value, valueKey } from '../../src/domain/value.ts'
import type { WrittenAssessment } from '../dossier-files.ts'
import type { DossierAssessment, DossierClaim } from '../dossier.ts'
import { suggestFrom } from '../nearest.ts'
import { type Problems, quoted } from '../problem.ts'
import type { Written, WrittenDossier } from '../steps/validate.ts'
import { readValue } from './read-value.ts'
import { type ClaimContext, findAttribute, type ResolvedClaims } from './resolve-claims.ts'

/** Of the readings of one value, the first of these stands. */
const PREFERENCE: readonly Stance[] = ['asserts', 'hedges', 'denies']

/** Resolves `assessments.yaml`: each to a reading that a claim gives. */
export function resolveAssessments(
  written: WrittenDossier,
  claims: ResolvedClaims,
  context: ClaimContext,
): Map<string, DossierAssessment[]> {
  const { events, sources, attributes, problems } = context
  const byEvent = new Map<string, DossierAssessment[]>()
  const seen = new Map<string, number>()
  const suggestAttribute = suggestFrom(written.attributes.ids.keys())
  for (const item of written.assessments.items) {
    const { value, spot } = item
    const event = events.resolve(value.event, () => spot(['event']))
    const attribute = findAttribute(item, attributes, written, suggestAttribute, problems)
    const basis = (value.basis ?? []).flatMap(
      (id, index) => sources.ids.resolve(id, () => spot(['basis', index])) ?? [],
    )
    const isOpen = isLeftOpen(item, attribute, problems)
    if (isOpen === false && (value.basis ?? []).length === 0) {
      problems.error(
        'missing-key',
        spot(['basis']),
        'rests on no source',
        'Name in “basis” the sources that the judgement rests on.',
      )
    }
    if (event === null || !attribute || isOpen === null) continue
    const key = JSON.stringify([event, attribute.id])
    const line = seen.get(key)
    if (line !== undefined) {
      problems.error(
        'duplicate-assessment',
        spot(),
        `${event} has an assessment of ${attribute.id} in line ${line}`,
        'Keep one of the two.',
      )
      continue
    }
    seen.set(key, spot().line)
    const onTopic = (claims.byEvent.get(event) ?? []).filter((claim) => claim.attribute === attribute.id)
    if (onTopic.length === 0) {
      if (claims.isComplete) {
        problems.error(
          'nothing-to-assess',
          spot(['attribute']),
          `no claim speaks to ${quoted(attribute.id)} of ${event}`,
          'Add the claims to their sources, or delete the assessment.',
        )
      }
      continue
    }
    const standing = isOpen ? null : findStanding(item, attribute, onTopic, claims.isComplete, context)
    if (standing === undefined) continue
    const assessment = { event, attribute: attribute.id, standing, because: value.because, basis }
    byEvent.set(event, [...(byEvent.get(event) ?? []), assessment])
  }
  return byEvent
}

/** Whether an assessment leaves its question open; `null` (and a report) where it says neither or both. */
function isLeftOpen(
  { value, spot }: Written<WrittenAssessment>,
  attribute: Attribute | null,
  problems: Problems,
): boolean | null {
  const { stands, unresolved } = value
  if (unresolved && stands !== undefined) {
    problems.error(
      'misplaced-key',
      spot(['unresolved'], 'key'),
      'has both “stands” and “unresolved”',
      'Keep one of the two.',
    )
    return null
  }
  if (unresolved) return true
  if (stands === undefined) {
    problems.error(
      'missing-key',
      spot(),
      'lacks the key “stands”',
      'Write the value that stands, or “stands: unresolved”.',
    )
    return null
  }
  return stands === 'unresolved' && !isOption(stands, attribute)
}

function isOption(text: string, attribute: Attribute | null): boolean {
  return attribute?.type === 'category' && Object.hasOwn(attribute.options, text)
}

function findStanding(
  { value: written, spot }: Written<WrittenAssessment>,
  attribute: Attribute,
  claims: readonly DossierClaim[],
  areClaimsComplete: boolean,
  { entities, problems }: ClaimContext,
): DossierAssessment['standing'] | undefined {
  const raw = written.stands ?? ''
  let value: Value | null = null
  let stances: readonly Stance[] = written.stance ? [written.stance] : PREFERENCE
  if (raw === 'undetermined' && !isOption(raw, attribute)) stances = ['undetermined']
  else {
    const at = (index?: number) => spot(index === undefined ? ['stands'] : ['stands', index])
    const read = readValue(raw, attribute, written.unit ?? null, entities, at, problems)
    if (!read) return undefined
    value = read.value
  }
  const given = new Set(claims.map((claim) => readingKey(claim.stance, claim.value)))
  const stance = stances.find((candidate) => given.has(readingKey(candidate, value)))
  if (stance !== undefined) return { stance, value }
  if (areClaimsComplete) {
    const readings = groupReadings(claims).map((reading) => {
      const text = reading.value ? [formatValue(reading.value)].flat().join(' + ') : 'undetermined'
      const unit =
        reading.value?.kind === 'quantity' && reading.value.quantity.unit !== null
          ? ` ${reading.value.quantity.unit}`
          : ''
      return `${text}${unit}${reading.stance === 'asserts' || reading.value === null ? '' : ` (${reading.stance})`}`
    })
    const isOtherStance =
      value !== null && claims.some((claim) => claim.value !== null && valueKey(claim.value) === valueKey(value))
    const what = isOtherStance ? `no claim ${written.stance ?? ''} it` : 'no claim gives that reading'
    problems.error(
      'unknown-reading',
      spot(['stands']),
      `${quoted([raw].flat().join(', '))}: ${what}`,
      `Readings of ${attribute.id}: ${readings.join('; ')}.`,
    )
  }
  return undefined
}
