import { afterEach, describe, expect, it } from 'vitest'
import type { ChainStep } from '../../../src/domain/compare/chains/chain-step.ts'
import { rememberWork } from '../../../src/publish/remembered/once-of.ts'
import { isMadeForAll, stepMakerForAll } from '../../../src/publish/remembered/same-steps.ts'

let forget = () => {}
afterEach(() => forget())

const step = (source: string, rest: Partial<ChainStep> = {}): ChainStep => ({
  source,
  speaker: null,
  by: null,
  cites: [],
  ...rest,
})

describe('stepMakerForAll', () => {
  it('makes equal steps once, whoever asks', () => {
    forget = rememberWork()
    const root = stepMakerForAll()(step('wire'))
    expect(stepMakerForAll()(step('wire'))).toBe(root)
    const post = stepMakerForAll()(step('post', { cites: [root] }))
    expect(stepMakerForAll()(step('post', { cites: [root] }))).toBe(post)
    expect([root, post, step('wire')].map(isMadeForAll)).toEqual([true, true, false])
  })

  it.each<[string, (root: ChainStep) => ChainStep]>([
    ['source', (root) => step('courier', { cites: [root] })],
    ['speaker', (root) => step('post', { cites: [root], speaker: 'auditor' })],
    ['author', (root) => step('post', { cites: [root], by: 'auditor' })],
    ['citation', () => step('post')],
    ['lack of a statement', () => step('post', { cites: null })],
  ])('tells steps apart by their %s', (_, other) => {
    forget = rememberWork()
    const make = stepMakerForAll()
    const root = make(step('wire'))
    const one = make(step('post', { cites: [root] }))
    const another = make(other(root))
    expect(another).not.toBe(one)
    expect(another).toEqual(other(root))
  })

  it('makes them anew for each where nobody remembers', () => {
    const root = stepMakerForAll()(step('wire'))
    expect(stepMakerForAll()(step('wire'))).not.toBe(root)
    expect(isMadeForAll(root)).toBe(false)
  })
})
