import { describe, expect, it } from 'vitest'
import { EMPTY_VIEW } from '../../src/state/address/view.ts'
import { Selection } from '../../src/model/selection.ts'
import { makeEvent, onDay, openDossier, selectAll } from '../index-fixture.ts'

const dossier = openDossier([
  onDay('a', '2024-01-01', { kind: 'strike', disputes: ['killed'] }),
  onDay('b', '2024-01-02', { kind: 'report' }),
  onDay('c', '2024-01-03', { kind: 'strike' }),
  makeEvent({ id: 'd', kind: 'report', at: null }),
])
const strikes = Selection.matching(dossier, {
  ...EMPTY_VIEW,
  chosen: { ...EMPTY_VIEW.chosen, kind: ['strike'] },
  found: null,
})
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id)

describe('a selection', () => {
  it('gives the events that pass, counted and in order', () => {
    expect(ids(strikes.events)).toEqual(['a', 'c'])
    expect([strikes.count, strikes.disputedCount]).toEqual([2, 1])
    expect([strikes.hasId('c'), strikes.hasId('b'), strikes.hasId('x')]).toEqual([true, false, false])
    expect(strikes.countsOf('kind')).toEqual(
      new Map([
        ['strike', 2],
        ['lane:strikes', 2],
        ['report', 2],
        ['lane:reports', 2],
      ]),
    )
  })

  it('of everything is the events themselves, and leaves nothing out', () => {
    const all = selectAll(dossier)
    expect(all.events).toBe(dossier.events)
    expect(all.leftOut).toBeNull()
  })

  it('takes one event more, the same object each time, and its counts stay those of the filter', () => {
    const more = strikes.withEvent('b')
    expect(ids(more.events)).toEqual(['a', 'b', 'c'])
    expect(strikes.withEvent('b')).toBe(more)
    expect(more.countsOf('kind')).toBe(strikes.countsOf('kind'))
    expect(ids(strikes.events)).toEqual(['a', 'c'])
  })

  it('stays itself with an event that it has, that does not exist, or with none', () => {
    for (const id of ['a', 'x', null]) expect(strikes.withEvent(id)).toBe(strikes)
  })

  it('is asked for windows, and so is what it leaves out', () => {
    expect(strikes.windowed.lanes.map(({ rows }) => rows.length)).toEqual([2, 0, 0])
    expect(strikes.leftOut?.lanes.map(({ rows }) => rows.length)).toEqual([0, 1, 0])
  })

  it('tells what another state of the dossier does not have', () => {
    const before = openDossier([onDay('a', '2024-01-01')])
    const missing = strikes.missingFrom(before)
    expect([ids(missing.events), missing.count]).toEqual([['c'], 1])
  })

  it('finds the event itself, else the next, else the last', () => {
    expect(['a', 'b', 'd'].map((id) => strikes.nearTo(id)?.id)).toEqual(['a', 'c', 'c'])
  })

  it('reaches from the first instant that is drawn to the last; to nowhere without a date', () => {
    expect(strikes.extent).toEqual({ minMs: Date.parse('2024-01-01'), maxMs: Date.parse('2024-01-04') })
    expect(selectAll(openDossier([makeEvent({ id: 'd', at: null })])).extent).toBeNull()
  })
})
