import { describe, expect, it } from 'vitest'
import { chainOf, rowOf } from '../../../chain-of.ts'
import { claimOf } from '../finding-fixture.ts'
import { toChainPaths } from '../../../../src/views/event/chains/chain-paths.ts'

describe('toChainPaths', () => {
  it('leads from the root to the source, by every way', () => {
    const claims = [claimOf('x < y < z'), claimOf('x < w')]
    expect(toChainPaths('x', claims)).toEqual([
      ['z', 'y', 'x'],
      ['w', 'x'],
    ])
    expect(toChainPaths('root', [])).toEqual([['root']])
  })

  it('follows four of the ways of a ladder, of which there are more than a million million', () => {
    const chain = Array.from({ length: 60 }, (_, at) => [
      [`s${at}`, `s${at + 1}`],
      [`s${at}`, `s${at + 2}`],
    ]).flat() as [string, string][]
    const paths = toChainPaths('s0', [{ source: 's0', chain: chainOf('s0', chain) }])
    expect(paths).toHaveLength(4)
    for (const path of paths) expect(path.at(-1)).toBe('s0')
  })

  it('copes with a chain of ten thousand', () => {
    expect(toChainPaths('s0', [{ source: 's0', chain: rowOf(10_000) }])[0]).toHaveLength(10_001)
  })
})
