/** Why a query parameter could not be used. */
export type DropReason =
  | { readonly code: 'empty' | 'unknown-param' | 'not-a-day' | 'before-from' | 'future' }
  | { readonly code: 'not-among'; readonly known: readonly string[] }
  /** Longer than `most` characters. */
  | { readonly code: 'too-long'; readonly most: number }
  /** Half of a window: the other end is not there. */
  | { readonly code: 'lacks'; readonly param: 'from' | 'to' }
  /** No event of the dossier has this choice. */
  | { readonly code: 'not-in-dossier'; readonly what: DossierChoice }

export type DossierChoice = 'kind' | 'country' | 'actor' | 'source' | 'attribute'

/** A query parameter that could not be used. */
export interface DroppedParam {
  readonly name: string
  readonly value: string
  readonly why: DropReason
}

/** Takes note of a parameter that cannot be used. */
export type Drop = (name: string, value: string, why: DropReason) => void
