/**
 * What is wrong with a text that should be a value: a code and what the words for it need, never the words
 * (`src/words/en/faults.ts` has them). A new type of value needs none of its own: `not-a` says what it is not, and
 * gives the examples of its type.
 */
export type Fault =
  | { readonly code: 'not-a'; readonly kind: string; readonly text: string; readonly examples: readonly string[] }
  | { readonly code: 'too-long'; readonly kind: string; readonly text: string }
  | DateFault
  | QuantityFault
  | { readonly code: 'empty-list' }
  | {
      readonly code: 'unknown-option'
      readonly attribute: string
      readonly text: string
      readonly known: readonly string[]
    }

export type DateFault =
  | { readonly code: 'several-slashes'; readonly text: string }
  | { readonly code: 'empty-end'; readonly text: string }
  | { readonly code: 'open-at-both-ends'; readonly text: string }
  | { readonly code: 'ends-before-it-begins'; readonly text: string; readonly first: string; readonly second: string }
  | { readonly code: 'year-minus-zero'; readonly text: string }
  | { readonly code: 'digit-after-unknown'; readonly text: string }
  | { readonly code: 'no-such-month'; readonly text: string; readonly month: string }
  | { readonly code: 'no-such-day'; readonly text: string; readonly month: string; readonly days: number }
  | { readonly code: 'not-a-time'; readonly text: string }
  /** A time that says of no place whose clocks show it. */
  | { readonly code: 'no-offset'; readonly text: string }
  | { readonly code: 'unknown-zone'; readonly zone: string; readonly known: readonly string[] }
  /** The clocks of the zone were put forward over that time, or it skipped that day. */
  | { readonly code: 'time-left-out' | 'day-left-out'; readonly text: string; readonly zone: string }
  | {
      readonly code: 'offset-not-of-zone'
      readonly text: string
      readonly zone: string
      /** What it was ahead of UTC at that time, minutes. */
      readonly offsets: readonly number[]
    }
  | { readonly code: 'no-such-time'; readonly text: string }

export type QuantityFault =
  | { readonly code: 'range-falls'; readonly text: string; readonly first: string; readonly last: string }
  | { readonly code: 'below-nothing'; readonly text: string }
  | { readonly code: 'too-many-digits'; readonly text: string }
  | { readonly code: 'leading-zero'; readonly text: string; readonly meant: string }
  /** A point that parts thousands or decimals: `1.000` is 1000, or 1. */
  | { readonly code: 'ambiguous-point'; readonly text: string; readonly thousands: string; readonly decimal: string }
