import bidiFactory from 'bidi-js'
import type { ShapedRun, ShapingFont } from './shaper.ts'

const { getEmbeddingLevels } = bidiFactory()

/** A line of text, set: runs from left to right as they stand on paper. */
export interface SetLine {
  readonly runs: readonly (ShapedRun & { readonly font: ShapingFont; readonly x: number })[]
  /** As a part of the height of the letters. */
  readonly width: number
}

interface Span {
  readonly font: ShapingFont
  /** Odd: from right to left. */
  readonly level: number
  readonly start: number
  end: number
}

/**
 * Sets words that several fonts share and that run in both directions. What has no letter of its own (signs of direction, spaces,
 * marks on letters) stays with what is before it.
 * @param fontOf the font of a letter
 */
export function setLine(text: string, fontOf: (letter: string) => ShapingFont): SetLine {
  const { levels } = getEmbeddingLevels(text, 'ltr')
  const spans: Span[] = []
  let start = 0
  for (const letter of text) {
    const [level, last] = [levels[start] ?? 0, spans.at(-1)]
    const isDrawnWith = last && (BOUND.test(letter) || (letter === ' ' && last.font.has(0x20)))
    const font = isDrawnWith ? last.font : fontOf(BOUND.test(letter) ? ' ' : letter)
    if (last && last.font === font && last.level === level) last.end += letter.length
    else spans.push({ font, level, start, end: start + letter.length })
    start += letter.length
  }
  let x = 0
  const runs = inVisualOrder(spans).map(({ font, level, start: from, end }) => {
    const shaped = font.shape(text, from, end, level)
    const placed = { ...shaped, font, x }
    x += shaped.width
    return placed
  })
  return { runs, width: x }
}

/** Marks on letters, joiners and signs of direction. */
const BOUND = /^[\p{M}\p{Cf}]$/u

/** From the highest level to the lowest odd one, whatever stands together at that level or above is turned round (rule L2). */
function inVisualOrder(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans]
  const highest = Math.max(0, ...spans.map(({ level }) => level))
  for (let level = highest; level >= 1; level--) {
    for (let at = 0; at < ordered.length; at++) {
      let end = at
      while ((ordered[end]?.level ?? -1) >= level) end++
      if (end - at > 1) ordered.splice(at, end - at, ...ordered.slice(at, end).toReversed())
      at = Math.max(at, end)
    }
  }
  return ordered
}
