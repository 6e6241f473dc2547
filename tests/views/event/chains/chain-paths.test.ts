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
})
