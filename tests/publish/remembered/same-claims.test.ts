import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rememberWork } from '../../../src/publish/remembered/once-of.ts'
import { sameAssessments, sameClaims } from '../../../src/publish/remembered/same-claims.ts'
import { stepMakerForAll } from '../../../src/publish/remembered/same-steps.ts'
import type { ChainStep } from '../../../src/domain/compare/chains/chain-step.ts'
import type { DossierAssessment, DossierClaim, DossierEvent } from '../../../src/publish/dossier.ts'
import { dateValue } from '../../claims-dsl.ts'

let forget = () => {}
beforeAll(() => void (forget = rememberWork()))
afterAll(() => forget())

const newEvent = () => ({ id: 'vote' }) as DossierEvent
const step = (source: string, cites: ChainStep['cites'] = [], rest: Partial<ChainStep> = {}): ChainStep =>
  stepMakerForAll()({ source, speaker: null, by: null, cites, ...rest })

/** Two claims that go back to one step. */
function claims(root: () => ChainStep = () => step('wire')): DossierClaim[] {
  return ['post', 'courier'].map(
    (source) =>
      ({
        event: 'vote',
        attribute: 'voted',
        source,
        cites: ['wire'],
        knownOn: 19_000,
        knownAt: { startMs: 0, endMs: 3 },
        chain: step(source, [root()]),
      }) as unknown as DossierClaim,
  )
}

const FIELDS: readonly (keyof DossierClaim)[] = [
  'source',
  'event',
  'attribute',
  'stance',
  'value',
  'asWritten',
  'gloss',
  'quote',
  'speaker',
  'locator',
  'version',
  'knownOn',
  'corrected',
]

describe('sameClaims', () => {
  it('gives the claims of before where all is equal', () => {
    const [event, before] = [newEvent(), claims()]
    expect(sameClaims(event, before)).toBe(before)
    expect(sameClaims(event, claims())).toBe(before)
  })

  it.each<[string, () => DossierClaim[]]>([
    ['the source at the root', () => claims(() => step('agency'))],
    ['its speaker', () => claims(() => step('wire', [], { speaker: 'auditor' }))],
    ['whose document it is', () => claims(() => step('wire', [], { by: 'council' }))],
    ['where it has it from', () => claims(() => step('wire', [step('agency')]))],
    ['that this is not stated', () => claims(() => step('wire', null))],
    ['how many there are', () => claims().slice(0, 1)],
    ...FIELDS.map((key): [string, () => DossierClaim[]] => [
      `the field ${key}`,
      () => claims().map((claim) => ({ ...claim, [key]: 'another' })),
    ]),
    ['what a source cites', () => claims().map((claim) => ({ ...claim, cites: ['courier'] }))],
    ['that it cites nothing', () => claims().map((claim) => ({ ...claim, cites: [] }))],
    ['when it was known', () => claims().map((claim) => ({ ...claim, knownAt: { startMs: 1, endMs: 3 } }))],
    ['until when', () => claims().map((claim) => ({ ...claim, knownAt: { startMs: 0, endMs: 2 } }))],
  ])('gives the new ones where another is %s', (_, make) => {
    const [event, others] = [newEvent(), make()]
    sameClaims(event, claims())
    expect(sameClaims(event, others)).toBe(others)
    expect(sameClaims(event, claims())).not.toBe(others)
  })

  it('tells what is not stated from what cites nothing', () => {
    const [event, others] = [newEvent(), claims().map((claim) => ({ ...claim, cites: null }))]
    sameClaims(
      event,
      claims().map((claim) => ({ ...claim, cites: [] })),
    )
    expect(sameClaims(event, others)).toBe(others)
  })

  it('knows them of each event', () => {
    sameClaims(newEvent(), claims())
    const others = claims()
    expect(sameClaims(newEvent(), others)).toBe(others)
  })
})

describe('sameAssessments', () => {
  const value = dateValue('2022-05-03T18:00Z')
  const assessment = (rest: Partial<DossierAssessment> = {}): DossierAssessment[] => [
    {
      event: 'vote',
      attribute: 'voted',
      standing: { stance: 'asserts', value },
      because: 'The minutes say so.',
      basis: ['wire'],
      ...rest,
    },
  ]

  it('gives those of before where all is equal', () => {
    const [event, before] = [newEvent(), assessment()]
    expect(sameAssessments(event, before)).toBe(before)
    expect(sameAssessments(event, assessment())).toBe(before)
  })

  it.each<[string, DossierAssessment[]]>([
    ['how many there are', []],
    ['the attribute', assessment({ attribute: 'counted' })],
    ['that nothing stands', assessment({ standing: null })],
    ['the stance of what stands', assessment({ standing: { stance: 'denies', value } })],
    ['its value', assessment({ standing: { stance: 'asserts', value: dateValue('2022-05-04') } })],
    [
      'how its value is written',
      assessment({ standing: { stance: 'asserts', value: dateValue('2022-05-03T20:00+02:00') } }),
    ],
    ['the reason', assessment({ because: 'The clerk says so.' })],
    ['the basis', assessment({ basis: ['wire', 'post'] })],
  ])('gives the new ones where another is %s', (_, others) => {
    const event = newEvent()
    sameAssessments(event, assessment())
    expect(sameAssessments(event, others)).toBe(others)
  })
})
