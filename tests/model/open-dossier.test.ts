import { describe, expect, it } from 'vitest'
import { EMPTY_VIEW } from '../../src/state/address/view.ts'
import { makeActor, makePlace, onDay, openDossier } from '../index-fixture.ts'

const dossier = openDossier(
  [onDay('a', '2024-01-01', { formerIds: ['old-a'] }), onDay('b', '2024-01-02', { kind: 'report', title: 'Debris' })],
  {
    actors: [makeActor('russia', 'Russia')],
    places: [makePlace('russia', 'Russian territory'), makePlace('kharkiv', 'Kharkiv')],
  },
)

describe('an open dossier', () => {
  it('finds events by id, and those that an id has become', () => {
    expect([dossier.eventNoOf('b'), dossier.eventNoOf('x')]).toEqual([1, -1])
    expect(dossier.event('b')).toBe(dossier.events[1])
    expect(dossier.event('x')).toBeUndefined()
  })

  it('names what ids stand for; an id that it does not know stands for itself', () => {
    const { names } = dossier
    expect(['russia', 'kharkiv', 'x'].map((id) => names.entity(id))).toEqual(['Russia', 'Kharkiv', 'x'])
    expect(names.place('russia')).toBe('Russian territory')
    expect([names.attribute('killed'), names.attribute('x')]).toEqual(['Killed', 'x'])
    expect([names.outlet('reuters'), names.outlet('x')]).toEqual(['Reuters', 'x'])
  })

  it('marks kinds; one that it does not declare is a plain circle', () => {
    expect(dossier.markOf('report')).toEqual({ mark: 'square', family: 'words', kindLabel: 'Report' })
    expect(dossier.markOf('coup')).toEqual({ mark: 'circle', family: 'words', kindLabel: 'coup' })
  })

  it('derives each part once, and is its own today', () => {
    for (const part of ['axisColumns', 'items', 'limits', 'columns', 'names'] as const)
      expect(dossier[part]).toBe(dossier[part])
    expect([dossier.today, dossier.day]).toEqual([dossier, null])
  })

  it('counts what a filter with a text would leave, once the texts are read', async () => {
    expect(dossier.countIn({ ...EMPTY_VIEW, text: ' debris ' })).toBeNull()
    await dossier.search.ask()
    expect(dossier.countIn({ ...EMPTY_VIEW, text: ' debris ' })).toBe(1)
    expect(dossier.countIn(EMPTY_VIEW)).toBe(2)
  })
})
