import type { Family } from '../../../src/contract/frame.ts'
import type { Problems, Spot } from '../../problem.ts'

/** The paper of each theme, as in src/ui/tokens.css. */
const PAPERS = { light: '#f6f2e9', dark: '#15120e' } as const
type Theme = keyof typeof PAPERS

/** Of the vermilion that means that sources disagree, in both themes about the same, degrees of the circle of hues. */
const FAULT_HUE = 13.5

/** Of marks against what they stand on, by WCAG 2.2 (1.4.11). */
const LEAST_CONTRAST = 3
/** Degrees, and the least saturation at which one sees a hue. */
const [NEAREST_HUE, LEAST_SATURATION] = [18, 0.45]

export type LaneColours = Partial<Record<Family, Record<Theme, string>>>

/**
 * Reports colours of lanes that would not be seen on the paper of their theme, or that would be taken for the vermilion
 * that means that sources disagree.
 */
export function checkLaneColours(
  colours: LaneColours,
  spot: (family: Family, theme: Theme) => Spot,
  problems: Problems,
): void {
  for (const family of Object.keys(colours) as Family[]) {
    for (const theme of Object.keys(PAPERS) as Theme[]) {
      const paper = PAPERS[theme]
      const colour = colours[family]?.[theme]
      if (colour === undefined) continue
      const contrast = contrastOf(colour, paper)
      if (contrast < LEAST_CONTRAST) {
        const than = theme === 'light' ? 'darker' : 'lighter'
        problems.error(
          'faint-colour',
          spot(family, theme),
          `${colour} has a contrast of ${contrast.toFixed(1)} to the ${theme} paper (${paper})`,
          `Marks need ${LEAST_CONTRAST} at least: choose a ${than} one.`,
        )
      }
      if (looksVermilion(colour)) {
        problems.error(
          'reserved-colour',
          spot(family, theme),
          `${colour} looks like the vermilion that means that sources disagree`,
          'Choose another hue: nothing else has this one.',
        )
      }
    }
  }
}

/** From 1 to 21, by WCAG 2.2. @param a, b `#rrggbb` */
export function contrastOf(a: string, b: string): number {
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) =>
    channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}

function looksVermilion(colour: string): boolean {
  const { degrees, saturation } = hueOf(colour)
  const apart = Math.abs(degrees - FAULT_HUE)
  return saturation >= LEAST_SATURATION && Math.min(apart, 360 - apart) <= NEAREST_HUE
}

function hueOf(colour: string): { readonly degrees: number; readonly saturation: number } {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour)
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const range = most - least
  if (range === 0) return { degrees: 0, saturation: 0 }
  const sixths =
    most === red ? (green - blue) / range + 6 : most === green ? (blue - red) / range + 2 : (red - green) / range + 4
  return { degrees: (sixths * 60) % 360, saturation: range / (1 - Math.abs(most + least - 1)) }
}
