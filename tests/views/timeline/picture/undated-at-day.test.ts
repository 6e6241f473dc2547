import { describe, expect, it } from 'vitest'
import type { LaneFrame } from '../../../../src/views/timeline/layout/lane-frames.ts'
import { UndatedAtDay } from '../../../../src/views/timeline/picture/undated-at-day.ts'
import { makeEvent, onDay, openDossier, selectAll } from '../../../index-fixture.ts'

const DOSSIER = openDossier([
  onDay('dated', '2024-04-25'),
  makeEvent({ id: 'one', kind: 'report', at: null }),
  makeEvent({ id: 'two', kind: 'sanction', at: null }),
  makeEvent({ id: 'three', kind: 'sanction', at: null }),
])
const FRAMES = [0, 60, 120].map((top): LaneFrame => ({ rows: 2, rowPx: 20, headPx: 0, height: 60, top }))

describe('what was known by a day without a date', () => {
  const undated = new UndatedAtDay(selectAll(DOSSIER))

  it('has one mark a lane at the line of the day, with its name or its number', () => {
    expect(undated.marks(FRAMES, 300)).toEqual([
      { x: 300, y: 101, text: 'Label one: no date yet' },
      { x: 300, y: 161, text: '2 without a date yet' },
    ])
  })

  it('has no words where there is no room for them, and no mark in a lane that is folded', () => {
    const folded = FRAMES.map((frame, lane) => (lane === 1 ? { ...frame, height: 24 } : { ...frame, headPx: 17 }))
    // Above the rows, in the line of the lane's name; at the foot where the name may reach that far.
    expect(undated.marks(folded, 300)).toEqual([{ x: 300, y: 129, text: '' }])
    expect(undated.marks(folded, 100)).toEqual([{ x: 100, y: 161, text: '' }])
    expect(undated.at(folded, 300, 0, 129, () => 0).map(({ id }) => id)).toEqual(['two', 'three'])
  })

  it('is hit on the mark and on its words, and nowhere else', () => {
    const at = (fromDayPx: number, y: number) =>
      undated.at(FRAMES, 300, fromDayPx, y, (text) => 6 * text.length).map(({ id }) => id)
    expect([at(0, 101), at(60, 99), at(-9, 165)]).toEqual([['one'], ['one'], ['two', 'three']])
    expect([at(-20, 101), at(400, 101), at(0, 80), at(0, 41)]).toEqual([[], [], [], []])
  })
})
