import { expect } from 'vitest'
import { faceOf } from '../../../src/chart/pictures/sheet/sheet-svg.ts'
import type { Drawing, Shape, TextShape } from '../../../src/chart/shape.ts'
import { PictureLetters } from '../../../tools/static-pages/pictures/picture-letters.ts'

export const letters = new PictureLetters()

/** Words with their edges on the card, px. */
interface Placed {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function placed(shapes: readonly Shape[], dx = 0, dy = 0): Placed[] {
  return shapes.flatMap((shape): Placed[] => {
    if (shape.kind === 'group') return placed(shape.shapes, dx + (shape.x ?? 0), dy + (shape.y ?? 0))
    return shape.kind === 'text' ? [boxOf(shape, dx, dy)] : []
  })
}

function boxOf(shape: TextShape, dx: number, dy: number): Placed {
  const { x, y, text, size, anchor = 'start' } = shape
  const width = letters.width(text, faceOf(shape), size)
  const left = dx + x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  // From the top of a capital to the baseline.
  return { words: text, left, right: left + width, top: dy + y - size * 0.7, bottom: dy + y }
}

/** All words of a picture are on it, none over others, and there are letters for them. */
export function expectTidy({ width, height, shapes }: Drawing, what: string): Placed[] {
  const all = placed(shapes).filter(({ words }) => words !== '')
  for (const one of all) {
    expect(one.left, `${what}: ${one.words}`).toBeGreaterThan(20)
    expect(one.right, `${what}: ${one.words}`).toBeLessThan(width - 20)
    expect(one.bottom, `${what}: ${one.words}`).toBeLessThan(height - 8)
    const undrawable = [...one.words].filter((letter) => letters.drawable(letter === ' ' ? 'a' : letter) === null)
    expect(undrawable, `${what}: ${one.words}`).toEqual([])
  }
  const touching = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.words}” and “${b.words}”`),
  )
  expect(touching, what).toEqual([])
  return all
}
