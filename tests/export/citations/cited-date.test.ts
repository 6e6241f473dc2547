import { expect, test } from 'vitest'
import { toCitedDate } from '../../../src/export/citations/cited-date.ts'

const date = (from: object, to: object | null = null, isCirca = false) => ({ from, to, isCirca })

test.each([
  ['2024-04-29', date({ year: 2024, month: 4, dayOfMonth: 29 })],
  ['2024-04-29T18:07+03:00', date({ year: 2024, month: 4, dayOfMonth: 29 })],
  ['2024-04', date({ year: 2024, month: 4 })],
  ['2024', date({ year: 2024 })],
  ['2024-04-24~', date({ year: 2024, month: 4, dayOfMonth: 24 }, null, true)],
  ['2024-02-09?', date({ year: 2024, month: 2, dayOfMonth: 9 }, null, true)],
  ['2024-03-10/2024-04', date({ year: 2024, month: 3, dayOfMonth: 10 }, { year: 2024, month: 4 })],
  ['2024-04-2X', date({ year: 2024, month: 4, dayOfMonth: 20 }, { year: 2024, month: 4, dayOfMonth: 29 })],
  ['2024-04-29/..', null],
  ['../2024-04-29', null],
  [null, null],
  ['no date', null],
])('%s', (edtf, cited) => {
  expect(toCitedDate(edtf)).toEqual(cited)
})
