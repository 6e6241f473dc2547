/** What is compared of an event in order to find the same event in another file. */
export interface Candidate {
  readonly id: string
  /** What the data set calls it that it comes from; `null` where that gives no ids. */
  readonly own: OwnId | null
  /** `null` where the other side does not know the kind, so that it says nothing. */
  readonly kind: string | null
  /** When it is said to have been, in days; none of an event without a date. */
  readonly spans: readonly DaySpan[]
  readonly places: readonly Spot[]
  /** Words of its title and of the names of its actors, folded. */
  readonly words: ReadonlySet<string>
}

/** The id that a data set gives to an event, the same in each of its releases. */
export interface OwnId {
  readonly dataSet: string
  readonly id: string
}

/** Both ends included; ±Infinity for an open end. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** A place, and where it is. */
export interface Spot {
  readonly id: string
  /** Degrees; `null` where they are not known. */
  readonly at: { readonly lat: number; readonly lon: number } | null
  /** Ids of the places in which it lies. */
  readonly holders: ReadonlySet<string>
}
