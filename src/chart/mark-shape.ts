/**
 * The marks of the kinds of events, each about its centre, of radius r:
 *
 *    triangle-down   square   diamond   hexagon   pointer   circle   pill
 *       '''''       +---+      /\       /--\      +--\      .-.     (====)
 *        \   /        |   |     <  >     <    >     |   >    (   )
 *         \ /         +---+      \/       \--/      +--/      `-'
 *
 * solid: the value that stands; hollow, in vermilion ("ghost"): a value in conflict with it; small, in ink ("quiet"):
 * a value that differs without a conflict.
 */
export type MarkShape =
  'triangle-down' | 'square' | 'diamond' | 'hexagon' | 'hexagon-barred' | 'pointer' | 'circle' | 'pill' | 'triangle-up'
