import { describe, expect, it } from 'vitest'
import type { IndexEvent } from '../../../src/contract/index-file.ts'
import { countDisputes, whatHangs } from '../../../src/model/excerpt/what-hangs.ts'
import { onDay, openDossier } from '../../index-fixture.ts'

const indexOf = (...events: IndexEvent[]) => openDossier(events).index
const idsOf = (events: readonly IndexEvent[]) => events.map(({ id }) => id)

describe('what hangs on what is taken out', () => {
  const gone = onDay('gone', '2024-01-01', { disputes: ['dated', 'killed'] })
  const moved = onDay('moved', '2024-01-02', { disputes: ['killed'] })
  const movedTo = onDay('moved', '2024-01-05', { disputes: ['launched-by'] })
  const kept = onDay('kept', '2024-01-03', { disputes: ['dated'] })
  const hanging = whatHangs(indexOf(gone, moved, kept), indexOf(kept, movedTo))

  it('events of which nothing is left', () => {
    expect(idsOf(hanging.lost)).toEqual(['gone'])
  })

  it('disagreements that vanish, those of lost events among them, and that appear', () => {
    expect(hanging.vanished.map(({ event, attributes }) => [event.id, attributes])).toEqual([
      ['gone', ['dated', 'killed']],
      ['moved', ['killed']],
    ])
    expect(hanging.appeared.map(({ event, attributes }) => [event.id, attributes])).toEqual([
      ['moved', ['launched-by']],
    ])
    expect(countDisputes(hanging.vanished)).toBe(3)
  })

  it('events that now stand at another date, and not those that are lost', () => {
    expect(hanging.moved).toEqual([movedTo])
  })

  it('nothing, where all is as it was', () => {
    const index = indexOf(gone, moved, kept)
    expect(whatHangs(index, index)).toEqual({ lost: [], vanished: [], appeared: [], moved: [] })
  })
})
