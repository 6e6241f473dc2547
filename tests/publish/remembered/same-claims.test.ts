import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rememberWork } from '../../../src/publish/remembered/once-of.ts'
import { sameClaims } from '../../../src/publish/remembered/same-claims.ts'
import { stepMakerForAll } from '../../../src/publish/remembered/same-steps.ts'
import type { ChainStep } from '../../../src/domain/compare/chains/chain-step.ts'
import type { DossierClaim, DossierEvent } from '../../../src/publish/dossier.ts'

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
        chain: step(source, [root()]),
      }) as unknown as DossierClaim,
  )
}

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
    ['how many there are', () => claims().slice(1)],
    ['a field', () => claims().map((claim) => ({ ...claim, knownOn: 19_001 as never }))],
    ['what a source cites', () => claims().map((claim) => ({ ...claim, cites: null }))],
  ])('gives the new ones where another is %s', (_, make) => {
    const [event, others] = [newEvent(), make()]
    sameClaims(event, claims())
    expect(sameClaims(event, others)).toBe(others)
    expect(sameClaims(event, claims())).not.toBe(others)
  })
})
