import type { MarkShape } from '../chart/mark-geometry.ts'

export type HueFamily = 'ground' | 'words' | 'institutions'

const HUES: Readonly<Record<HueFamily, Partial<Record<MarkShape, string>> & { readonly other: string }>> = {
  ground: { pointer: '--k-transfer', 'triangle-up': '--k-test', other: '--k-strike' },
  words: { circle: '--k-statement', other: '--k-report' },
  institutions: {
    hexagon: '--k-resolution',
    'hexagon-barred': '--k-resolution',
    pill: '--k-meeting',
    other: '--k-sanction',
  },
}

/** The hue of a kind, as a CSS colour: its family gives the hue, its shape the shade. */
export function hueOf(family: HueFamily, shape: MarkShape): string {
  const hues = HUES[family]
  return `var(${hues[shape] ?? hues.other})`
}
