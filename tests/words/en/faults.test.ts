import { describe, expect, test } from 'vitest'
import { faultWords } from '../../../src/words/en/faults.ts'

/** The faults of dates and quantities stand in the tests of those. */
describe('faultWords', () => {
  test('a type of value that has no words of its own is told by its examples', () => {
    expect(faultWords({ code: 'not-a', kind: 'area', text: 'big', examples: ['3 km²', '2 ha'] })).toEqual({
      message: '“big” is not an area',
      hint: 'Write it like this: 3 km² or 2 ha.',
    })
  })

  test('a long text is cut', () => {
    const { message } = faultWords({ code: 'too-long', kind: 'date', text: 'x'.repeat(500) })
    expect(message).toBe(`“${'x'.repeat(60)}…” is not a date`)
  })

  test('an option that is none', () => {
    const fault = { code: 'unknown-option', attribute: 'basis', text: 'c', known: ['a', 'b'] } as const
    expect(faultWords(fault)).toEqual({ message: '“c” is not an option of “basis”', hint: 'Options of basis: a, b.' })
  })
})
