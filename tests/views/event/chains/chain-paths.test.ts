import { describe, expect, it } from 'vitest'
import { toChainPaths } from '../../../../src/views/event/chains/chain-paths.ts'

describe('toChainPaths', () => {
  it('leads from the root to the source, by every way', () => {
    const claims = [
      {
        source: 'x',
        chain: [
          ['x', 'y'],
          ['y', 'z'],
        ] as [string, string][],
      },
      { source: 'x', chain: [['x', 'w']] as [string, string][] },
    ]
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
    const paths = toChainPaths('s0', [{ source: 's0', chain }])
    expect(paths).toHaveLength(4)
    for (const path of paths) expect(path.at(-1)).toBe('s0')
  })

  it('copes with a chain of ten thousand', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => [`s${at}`, `s${at + 1}`] as [string, string])
    expect(toChainPaths('s0', [{ source: 's0', chain }])[0]).toHaveLength(10_001)
  })
})
