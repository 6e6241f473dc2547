import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CitingSource } from '../../../src/domain/compare/lineage.ts'
import { followClaims, type OwnClaim } from '../../../src/publish/follow-claims.ts'
import { rememberWork } from '../../../src/publish/remembered/once-of.ts'

let forget = () => {}
beforeEach(() => void (forget = rememberWork()))
afterEach(() => forget())

const NEVER = { knownOn: null, published: null }
const claim = { event: 'vote', attribute: 'voted', stance: 'asserts', value: null, speaker: null, version: null }

function source(id: string, cites: readonly string[], rest: Partial<CitingSource<OwnClaim>> = {}) {
  const own = { ...claim, cites: null } as unknown as OwnClaim
  return { id, cites, by: null, lineage: [], claims: [own], ...rest } satisfies CitingSource<OwnClaim>
}

function follow(sources: readonly CitingSource<OwnClaim>[], when: object = NEVER) {
  const claims =
    followClaims(new Map(sources.map((one) => [one.id, one])), () => when as typeof NEVER).get('vote') ?? []
  return new Map(claims.map((one) => [one.source, one]))
}

describe('followClaims, of a process that remembers', () => {
  const [wire, post, courier] = [source('wire', []), source('post', ['wire']), source('courier', [])]

  it('follows the claims of a source again where one in its chain is another, and no others', () => {
    const before = follow([wire, post, courier])
    const after = follow([source('wire', [], { by: 'agency' }), post, courier])
    expect(after.get('courier')).toBe(before.get('courier'))
    expect(before.get('post')?.roots).toMatchObject([{ source: 'wire', by: null }])
    expect(after.get('post')?.roots).toMatchObject([{ source: 'wire', by: 'agency' }])
  })

  it('follows them again where one that they lead to is gone', () => {
    follow([wire, post])
    expect(follow([post]).get('post')?.chain.cites).toEqual([{ source: 'wire', speaker: null, by: null, cites: null }])
  })

  it.each<[string, Partial<CitingSource<OwnClaim>>]>([
    ['a claim', { claims: [{ ...claim, cites: ['wire'] } as unknown as OwnClaim] }],
    ['the lineage', { claims: [], lineage: [{ events: null, attributes: null, cites: ['wire'] }] }],
  ])('knows what %s cites', (_, rest) => {
    const [middle, last] = [source('middle', [], rest), source('last', ['middle'])]
    follow([wire, middle, last])
    const after = follow([source('wire', [], { by: 'agency' }), middle, last])
    expect(after.get('last')?.roots).toMatchObject([{ source: 'wire', by: 'agency' }])
  })

  it('tells when a source was public, as it is now', () => {
    expect(follow([post]).get('post')?.knownOn).toBeNull()
    expect(follow([post], { knownOn: 19_000, published: null }).get('post')?.knownOn).toBe(19_000)
  })
})
