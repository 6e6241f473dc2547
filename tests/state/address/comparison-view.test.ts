import { describe, expect, it } from 'vitest'
import { clearFilters, EMPTY_VIEW, formatView, parseView } from '../../../src/state/address/view.ts'

describe('the part of the address that the comparison of an event has', () => {
  it('is written only where it differs from what an address without it means', () => {
    expect(formatView({ ...EMPTY_VIEW, comparison: { by: 'reading' } })).toBe('')
    expect(formatView({ ...EMPTY_VIEW, comparison: { by: 'source' } })).toBe('by=source')
    expect(parseView('by=source').view.comparison).toEqual({ by: 'source' })
    expect(parseView('by=reading').view).toEqual(EMPTY_VIEW)
  })

  it('is dropped and said where it cannot be used, and the rest stands', () => {
    const { view, dropped } = parseView('by=outlet&kind=strike')
    expect(dropped).toEqual([{ name: 'by', value: 'outlet', why: { code: 'not-among', known: ['reading', 'source'] } }])
    expect(view.comparison).toEqual({ by: 'reading' })
    expect(view.chosen.kind).toEqual(['strike'])
  })

  it('stays when the filters of events are cleared', () => {
    const comparison = { by: 'source' } as const
    expect(clearFilters({ ...EMPTY_VIEW, text: 'debris', comparison })).toEqual({ ...EMPTY_VIEW, comparison })
  })
})
