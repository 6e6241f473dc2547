import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortPath } from '../../../tools/static-pages/short/short-path.ts'

const NUMBERS_OF: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/** Every point of a path that is drawn through, in hundredths, by a reader that is not the one of the writer. */
function pointsOf(path: string): number[][] {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const points: number[][] = []
  for (const [, written = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(([number]) => Number(number))
    const command = written.toUpperCase()
    const isFromLast = written !== command
    const size = NUMBERS_OF[command] ?? 0
    if (size === 0) [x, y] = [startX, startY]
    for (let at = 0; at < numbers.length; at += size) {
      const some = numbers.slice(at, at + size)
      const [dx, dy] = isFromLast ? [x, y] : [0, 0]
      const last = some.slice(-2)
      if (command === 'H') x = dx + (some[0] ?? 0)
      else if (command === 'V') y = dy + (some[0] ?? 0)
      else [x, y] = [dx + (last[0] ?? 0), dy + (last[1] ?? 0)]
      if (command === 'M' && at === 0) [startX, startY] = [x, y]
      points.push([x, y])
    }
  }
  return points
}

const number = fc.double({ min: -20_000, max: 20_000, noNaN: true }).map((one) => Number(one.toFixed(6)))
const command = fc
  .constantFrom(...'MLHVCSQTZmlhvcsqtz')
  .chain((name) =>
    fc
      .array(number, { minLength: NUMBERS_OF[name.toUpperCase()] ?? 0, maxLength: NUMBERS_OF[name.toUpperCase()] ?? 0 })
      .map((numbers) => `${name}${numbers.join(' ')}`),
  )
const path = fc.tuple(number, number, fc.array(command)).map(([x, y, rest]) => `M${x} ${y}${rest.join('')}`)

test('every point stands where it stood, to a hundredth, however many are before it', () => {
  fc.assert(
    fc.property(path, (written) => {
      const [before, after] = [pointsOf(written), pointsOf(shortPath(written))]
      expect(after.length).toBe(before.length)
      for (const [index, point] of before.entries())
        for (const [axis, at] of point.entries())
          expect(Math.abs((after[index]?.[axis] ?? NaN) - at)).toBeLessThan(0.0051)
    }),
  )
})

test('what is short already stays so', () => {
  fc.assert(
    fc.property(path, (written) => {
      expect(shortPath(shortPath(written))).toBe(shortPath(written))
    }),
  )
})

test('the same shape elsewhere is written the same but for where it begins', () => {
  expect(shortPath('M1 1L3.4 -4.2L5.8 1H9V2Z')).toBe('m1 1 2.4-5.2 2.4 5.2h3.2v1z')
  expect(shortPath('M101 1L103.4 -4.2L105.8 1H109V2Z')).toBe('m101 1 2.4-5.2 2.4 5.2h3.2v1z')
})

test('an arc keeps its radii and flags', () => {
  expect(shortPath('M0 -5.5A5.5 5.5 0 0 1 0 5.5Z')).toBe('m0-5.5a5.5 5.5 0 0 1 0 11z')
})

test('what is not understood stays as it is', () => {
  for (const strange of ['', 'L1 1', 'M1', 'M1 1L2', 'M1 1a2 2 0 014 4', 'M1 1Z3'])
    expect(shortPath(strange)).toBe(strange)
})
