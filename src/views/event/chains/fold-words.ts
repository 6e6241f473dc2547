import { chainsWords } from '../../../words/sections/chains-words.ts'
import type { Names } from '../names.ts'
import { toClaimWords } from './claim-words.ts'
import type { OriginFold } from './origin-fold.ts'

export interface FoldWords {
  /** `Reuters and 21 that cite it`, `5 sources that go back to Reuters`, `TASS`. */
  readonly title: string
  /** Some of them by name; empty if the title names them all. */
  readonly names: string
  /** Of a single source, whom it cites: `citing UN monitors`; else empty. */
  readonly citing: string
  /** Of a single source, its words and their language; `null` if there are none. */
  readonly written: { readonly words: string; readonly language: string | null } | null
}

/** A fold in words. Sources that the editors have not read are marked. */
export function toFoldWords({ sources, through, origins, claims }: OriginFold, names: Names): FoldWords {
  const { fold, someNames } = chainsWords
  const [first = '', ...others] = sources
  if (others.length === 0) {
    const [claim] = claims
    const written = claim?.quote ?? claim?.asWritten ?? null
    return {
      title: names.source(first),
      names: '',
      citing: claim ? toClaimWords(claim, names) : '',
      written: written === null ? null : { words: written, language: names.sourceOf(first)?.language ?? null },
    }
  }
  const isCited = first === through
  const roots = through === null ? origins : [through]
  return {
    title: isCited
      ? fold.citedBy(names.source(first), others.length)
      : fold.goBackTo(
          sources.length,
          roots.map((id) => ({ name: names.source(id), isRead: names.sourceOf(id)?.unread !== true })),
        ),
    names: someNames((isCited ? others : sources).map((id) => names.source(id))),
    citing: '',
    written: null,
  }
}
