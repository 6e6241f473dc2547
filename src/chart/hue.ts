import type { MarkShape } from './mark-shape.ts'
import type { Hue } from './shape.ts'

export type HueFamily = 'ground' | 'words' | 'institutions'

const HUES: Readonly<Record<HueFamily, Partial<Record<MarkShape, Hue>> & { readonly other: Hue }>> = {
  ground: { pointer: 'k-transfer', 'triangle-up': 'k-test', other: 'k-strike' },
  words: { circle: 'k-statement', other: 'k-report' },
  institutions: {
    hexagon: 'k-resolution',
    'hexagon-barred': 'k-resolution',
    pill: 'k-meeting',
    other: 'k-sanction',
  },
}

/** The hue of a kind: its family gives the hue, its shape the shade. */
export function hueOf(family: HueFamily, shape: MarkShape): Hue {
  const hues = HUES[family]
  return hues[shape] ?? hues.other
}
