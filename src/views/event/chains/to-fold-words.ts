import { count } from '../../../words/dispute-words.ts'
import type { Names } from '../to-names.ts'
import { toClaimWords } from './to-claim-words.ts'
import type { OriginFold } from './to-origin-folds.ts'

export interface FoldWords {
  /** `Reuters and 21 that cite it`, `5 sources that go back to Reuters`, `TASS`. */
  readonly title: string
  /** Some of them by name; empty where the title names them all. */
  readonly names: string
  /** Of a single source, after whom it says it: `citing UN monitors`; else empty. */
  readonly citing: string
  /** Of a single source, its words and their language; `null` where there are none. */
  readonly written: { readonly words: string; readonly language: string | null } | null
}

const MOST_NAMES = 3

/** A fold in words. Sources that nobody here has read are said to be so. */
export function toFoldWords({ sources, through, origins, claims }: OriginFold, names: Names): FoldWords {
  const [first = ''] = sources
  const none = { citing: '', written: null }
  if (sources.length === 1) {
    const [claim] = claims
    const words = claim?.quote ?? claim?.asWritten ?? null
    return {
      title: names.source(first),
      names: '',
      citing: claim ? toClaimWords(claim, names) : '',
      written: words === null ? null : { words, language: names.sourceOf(first)?.language ?? null },
    }
  }
  if (first === through) {
    const others = sources.slice(1)
    return {
      title: `${names.source(first)} and ${others.length} that cite it`,
      names: toSomeNames(others, names),
      ...none,
    }
  }
  const roots = through === null ? origins : [through]
  const from = roots.map((id) => names.source(id) + (names.sourceOf(id)?.unread ? ' (not read)' : '')).join(' and ')
  return {
    title: `${count(sources.length, 'source')} that go back to ${from}`,
    names: toSomeNames(sources, names),
    ...none,
  }
}

/** The first few by name: `ABC, Global Happenings, RFI and 2 more`. */
export function toSomeNames(ids: readonly string[], names: Names): string {
  // One more is named rather than counted.
  const shown = ids.length <= MOST_NAMES + 1 ? ids : ids.slice(0, MOST_NAMES)
  const rest = ids.length - shown.length
  return shown.map((id) => names.source(id)).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
