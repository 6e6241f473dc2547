/**
 * The widths of the screen at which the look changes, px: the last at which the narrower form holds. Style sheets name
 * them, `@media (--narrow)`; code takes the queries below.
 */
export const BREAKPOINTS_PX = {
  /** Large phones and smaller: what stood in columns stands in one. */
  phone: 599,
  /** Phones in both directions: the timeline is compact, and the list beneath it is the main view. */
  narrow: 767,
  /** Tablets: pages to read have small margins and fewer columns. */
  tablet: 1023,
  /** One column: an event lies over the page as a sheet, and the list stands in sight below the timeline. */
  'single-column': 1099,
  /** The header has a second row. */
  laptop: 1279,
} as const

/** Holds while the screen is at most so wide. */
export const atMostPx = (px: number): string => `(max-width: ${px}px)`

export const NARROW = atMostPx(BREAKPOINTS_PX.narrow)
export const TABLET = atMostPx(BREAKPOINTS_PX.tablet)
export const SINGLE_COLUMN = atMostPx(BREAKPOINTS_PX['single-column'])
/** The pointer is a finger. */
export const COARSE = '(pointer: coarse)'
/** The reader asked for no motion. */
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'

/** All that a style sheet may name in `@media`. */
export const NAMED_MEDIA: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(BREAKPOINTS_PX).map(([name, px]) => [name, atMostPx(px)])),
  /** What is touched must be as large as a finger. */
  fingers: `screen and ${COARSE}, screen and ${NARROW}`,
  coarse: COARSE,
  // Of a timeline that is drawn ahead: which of its forms has room. Beside it stands a column where there is more than one.
  'middle-lanes': `${TABLET}, (min-width: ${BREAKPOINTS_PX['single-column'] + 1}px) and ${atMostPx(1439)}`,
  'short-lanes': `(min-width: ${BREAKPOINTS_PX['single-column'] + 1}px) and ${atMostPx(BREAKPOINTS_PX.laptop)}`,
  /** Beside a column, what stands above the timeline has no room for two things in one row. */
  'short-head': `(min-width: ${BREAKPOINTS_PX['single-column'] + 1}px) and ${atMostPx(1339)}`,
  /** The same in one column. */
  'short-tablet': atMostPx(859),
  /** A low screen, such as a phone on its side. */
  low: '(max-height: 600px)',
  'reduced-motion': REDUCED_MOTION,
}
