import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lightColour } from '../../../src/chart/pictures/sheet/light-colour.ts'
import type { Ink } from '../../../src/chart/shape.ts'

const TOKENS = join(import.meta.dirname, '../../../src/ui/tokens.css')

/** The colours of the look on light paper, by their names, as the style sheet of the app has them. */
export function readLightColours(): (ink: Ink) => string {
  const [light = ''] = readFileSync(TOKENS, 'utf8').split('@media')
  const tokens = new Map(
    [...light.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, lightColour(value)]),
  )
  return (ink) => {
    const colour = tokens.get(ink)
    if (colour === undefined) throw new Error(`src/ui/tokens.css has no --${ink}`)
    return colour
  }
}
