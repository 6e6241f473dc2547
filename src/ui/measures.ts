/**
 * What style sheets and code must agree on, px. A style sheet reads `laneGutterPx` as `var(--lane-gutter)`; the build
 * writes them where tokens.css says `@measures`.
 */
export const MEASURES = {
  /** The names of the lanes, left of the timeline and of its overview. */
  laneGutterPx: 160,
  narrowLaneGutterPx: 48,
  timeAxisPx: 40,
  /** The overview without the rule above it. */
  overviewPx: 98,
  /** What the overview draws, between its edge and its years. */
  overviewDrawingPx: 60,
  /** The widest that the card of an event gets. */
  cardPx: 320,
  /** The thumb of the slider over the days, and the slider itself. */
  thumbPx: 14,
  sliderPx: 40,
  /** What is touched, with a mouse and with a finger. */
  finePx: 24,
  fingerPx: 44,
  /** The foot of a chain that tells in how many points its source differs. */
  chainChangePx: 44,
} as const

/** Width between the margins of an A4 page, which `@page` in base.css sets: what is drawn wider is cut off or too small. */
export const PAPER_PX = 690
