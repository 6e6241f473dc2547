/** A year, with its month (1–12) and its day where they are known. */
export interface CitedDay {
  readonly year: number
  readonly month?: number
  readonly dayOfMonth?: number
}

export interface CitedDate {
  readonly from: CitedDay
  /** `null`: one date, not an interval. */
  readonly to: CitedDay | null
  readonly isCirca: boolean
}

/** What a citation says: a document's, or that of a page. Each text stands on one line. */
export interface Cited {
  /** One name: a person's names are not taken apart. `null`: none is known. */
  readonly author: string | null
  readonly title: string
  /** The document's title is not known, and this is what the editors call it. */
  readonly isLabel: boolean
  /** The outlet; of a page, the dossier. */
  readonly container: string | null
  readonly publisher: string | null
  /** `null`: undated. */
  readonly published: CitedDate | null
  /** ISO 8601 day; `null`: nobody says when it was read. */
  readonly accessedOn: string | null
  readonly url: string | null
  readonly archivedUrl: string | null
  /** What else must be said, in a sentence or more. */
  readonly note: string | null
}
