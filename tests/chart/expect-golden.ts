import { join } from 'node:path'
import { expect } from 'vitest'
import type { ColourOf } from '../../src/chart/element.ts'
import type { Drawing } from '../../src/chart/shape.ts'
import { toSvg } from '../../src/chart/to-svg.ts'

/** Colours of a page of its own, so that a golden file can be looked at and does not change with the look. */
const COLOURS: Readonly<Record<string, string>> = {
  paper: 'white',
  ink: 'black',
  'ink-2': 'dimgray',
  'ink-3': 'gray',
  line: 'gainsboro',
  'line-2': 'silver',
  fault: 'orangered',
}
const colourOf: ColourOf = (ink) => COLOURS[ink] ?? 'steelblue'

/** Compares a drawing with its file in `golden`; `vitest -u` writes it. */
export async function expectGolden(name: string, drawing: Drawing): Promise<void> {
  const file = join(import.meta.dirname, 'golden', `${name}.svg`)
  await expect(toSvg(drawing, colourOf, 'sans-serif')).toMatchFileSnapshot(file)
}

/** Drawings under each other with air between them, as one. */
export function stack(...drawings: readonly Drawing[]): Drawing {
  let height = AIR_PX
  const shapes = drawings.map((drawing) => {
    const placed = { kind: 'group', shapes: drawing.shapes, x: AIR_PX, y: height } as const
    height += drawing.height + AIR_PX
    return placed
  })
  const width = Math.max(...drawings.map((drawing) => drawing.width)) + 2 * AIR_PX
  return { width, height, shapes }
}

const AIR_PX = 16
