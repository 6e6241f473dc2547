/**
 * What every picture is made of. A picture is a list of shapes in the order in which they are painted: px, x to the
 * right, y down. Colours are roles; each renderer turns them into colours of its own.
 */

/** Surfaces, texts and lines of the look, and the one colour that says "sources disagree": `fault`. */
export type Ink = 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'line-2' | 'fault' | Hue

/** Shades of the kinds of events: on marks, never on text. */
export type Hue =
  'k-strike' | 'k-transfer' | 'k-test' | 'k-report' | 'k-statement' | 'k-sanction' | 'k-resolution' | 'k-meeting'

export interface Paint {
  /** Left out: not filled. */
  readonly fill?: Ink
  /** Left out: no line. */
  readonly stroke?: Ink
  /** Of the line, px; 1 if left out. */
  readonly width?: number
  /** Lengths of dashes and gaps, px. */
  readonly dash?: string
  /** The line falls on whole pixels. */
  readonly crisp?: true
  readonly roundCap?: true
  /** The line keeps its width and its dashes where the drawing is stretched. */
  readonly unscaled?: true
  /** From 0 to 1; 1 if left out. */
  readonly opacity?: number
}

export type Shape = PathShape | RectShape | CircleShape | TextShape | GroupShape

export interface PathShape extends Paint {
  readonly kind: 'path'
  /** SVG path data. */
  readonly d: string
}

export interface RectShape extends Paint {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface CircleShape extends Paint {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly r: number
}

export type Anchor = 'start' | 'middle' | 'end'

/** Words on a baseline at y: in the sans face, if nothing else is said. */
export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  /** Side of the words on which x lies; `start` if left out. */
  readonly anchor?: Anchor
  readonly fill: Ink
  /** Height of the letters, px. */
  readonly size: number
  readonly bold?: true
  /** In the face of titles: only in pictures that leave the page (`pictures/sheet/`). */
  readonly serif?: true
  /** A border of paper, px, that keeps the words clear of lines behind them. */
  readonly halo?: number
  /** Smaller words after them on the same line, `gap` px away. */
  readonly aside?: { readonly text: string; readonly gap: number; readonly size: number; readonly fill: Ink }
}

export interface GroupShape {
  readonly kind: 'group'
  readonly shapes: readonly Shape[]
  /** The group is moved by so many px. */
  readonly x?: number
  readonly y?: number
  /** What the group stands for: told to style sheets and tests, not drawn. */
  readonly standing?: string
}

/** A picture with its size, px. What it draws may reach beyond. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** Coordinates of the upper left corner; 0, 0 if left out. */
  readonly left?: number
  readonly top?: number
  readonly shapes: readonly Shape[]
}

/** A line or an area. */
export function path(d: string, paint: Paint): PathShape {
  return { kind: 'path', d, ...paint }
}

export function text(
  x: number,
  y: number,
  words: string,
  look: Omit<TextShape, 'kind' | 'x' | 'y' | 'text'>,
): TextShape {
  return { kind: 'text', x, y, text: words, ...look }
}

export function group(shapes: readonly Shape[], rest: Omit<GroupShape, 'kind' | 'shapes'> = {}): GroupShape {
  return { kind: 'group', shapes, ...rest }
}

/** To a hundredth of a px. */
export function round(px: number): number {
  return Math.round(px * 100) / 100
}
