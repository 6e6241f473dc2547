import { describe, expect, it } from 'vitest'
import { toOriginFolds } from '../../../../src/views/event/chains/origin-fold.ts'
import { claimOf } from '../finding-fixture.ts'

const foldsOf = (...chains: string[]) => toOriginFolds(chains.map((chain) => claimOf(chain)))

describe('toOriginFolds', () => {
  it('folds sources that go back to one root, and keeps apart those that share none', () => {
    const folds = foldsOf('reuters < un-report', 'kyiv-independent < reuters < un-report', 'tass')
    expect(folds.map(({ sources }) => sources)).toEqual([['reuters', 'kyiv-independent'], ['tass']])
  })

  it('counts a source once, however many claims it makes', () => {
    expect(foldsOf('reuters < un-report', 'reuters < un-report').map(({ sources }) => sources)).toEqual([['reuters']])
  })

  it('finds the nearest source of two that stand beneath ten thousand', () => {
    const way = Array.from({ length: 10_000 }, (_, at) => `s${at}`).join(' < ')
    const [fold] = foldsOf(`a < ${way}`, `b < ${way}`)
    expect(fold?.through).toBe('s0')
  })
})
