import { describe, expect, test } from 'vitest'
import { fitLine, fitOneOf, fitText } from '../../src/chart/pictures/sheet/fit-text.ts'
import type { Letters } from '../../src/chart/pictures/sheet/letters.ts'
import fc from '../seeded-fast-check.ts'

/** Every letter is half as wide as it is high. */
const letters: Letters = { width: (words, _, sizePx) => ([...words].length * sizePx) / 2, drawable: (words) => words }

const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'é', 'Ж', '北', '가', 'א') })
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '))
const room = fc.record({
  face: fc.constant('serif' as const),
  widthPx: fc.integer({ min: 60, max: 400 }),
  steps: fc.constant([
    [20, 1],
    [16, 2],
    [12, 3],
  ] as const),
})

describe('text that is fitted', () => {
  test('never leaves its room, and nothing is lost where it does not end in an ellipsis', () => {
    fc.assert(
      fc.property(sentence, room, (words, asked) => {
        const { lines, sizePx } = fitText(words, letters, asked)
        const most = asked.steps.find(([size]) => size === sizePx)?.[1] ?? 0
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(letters.width(line, 'serif', sizePx)).toBeLessThanOrEqual(asked.widthPx)
        const plain = (text: string) => text.replaceAll(' ', '')
        const shown = plain(lines.join(''))
        if (shown.endsWith('…')) expect(plain(words).startsWith(shown.slice(0, -1))).toBe(true)
        else expect(shown).toBe(plain(words))
      }),
    )
  })

  test('is as large as it can be, in lines of about the same length', () => {
    const steps = [
      [20, 1],
      [16, 2],
    ] as const
    expect(fitText('one two', letters, { face: 'serif', widthPx: 70, steps })).toEqual({
      lines: ['one two'],
      sizePx: 20,
    })
    expect(fitText('aaaa bbbb cccc dddd', letters, { face: 'serif', widthPx: 120, steps })).toEqual({
      lines: ['aaaa bbbb', 'cccc dddd'],
      sizePx: 16,
    })
  })

  test('is cut behind a word, and within one only where that is all there is', () => {
    expect(fitLine('one two, three', letters, 'sans', 10, 50)).toBe('one two…')
    expect(fitLine('북한미사일발사', letters, 'sans', 10, 20)).toBe('북한미…')
    const steps = [
      [20, 2],
      [10, 2],
    ] as const
    expect(fitText('abcdefgh ij', letters, { face: 'sans', widthPx: 60, steps }).sizePx).toBe(10)
  })

  test('is the fullest of several that has room', () => {
    const narrow = { face: 'sans', widthPx: 40, steps: [[10, 1]] } as const
    expect(fitOneOf(['much too long for it', 'shorter', 'short'], letters, narrow).lines).toEqual(['shorter'])
    expect(fitOneOf(['much too long', 'also too long'], letters, narrow).lines).toEqual(['also…'])
  })
})
