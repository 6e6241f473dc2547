import { describe, expect, it } from 'vitest'
import { clearFilters, EMPTY_VIEW, formatView, parseView } from '../../../src/state/address/view.ts'

describe('the part of the address that the index of the sources has', () => {
  it('is written only where it differs from what an address without it means', () => {
    expect(formatView({ ...EMPTY_VIEW, sources: { find: '', sort: 'first' } })).toBe('')
    expect(formatView({ ...EMPTY_VIEW, text: 'a', sources: { find: 'Der Tagesspiegel', sort: 'cited' } })).toBe(
      'q=a&find=Der+Tagesspiegel&sort=cited',
    )
  })

  it('is dropped and said where it cannot be used, and the rest stands', () => {
    expect(parseView('sort=size&find=a').dropped).toEqual([
      {
        name: 'sort',
        value: 'size',
        why: { code: 'not-among', known: ['first', 'outlet', 'date', 'claims', 'cited', 'differs'] },
      },
    ])
    expect(parseView('sort=size&find=a').view.sources).toEqual({ find: 'a', sort: 'first' })
    const long = 'x'.repeat(201)
    expect(parseView(`find=${long}&sort=date`).dropped.map(({ name }) => name)).toEqual(['find'])
    expect(parseView(`find=${long}&sort=date`).view.sources).toEqual({ find: '', sort: 'date' })
  })

  it('stays when the filters of events are cleared', () => {
    const sources = { find: 'tass', sort: 'date' } as const
    expect(clearFilters({ ...EMPTY_VIEW, onlyDisputed: true, sources })).toEqual({ ...EMPTY_VIEW, sources })
  })
})
