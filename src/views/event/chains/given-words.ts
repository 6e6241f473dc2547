import { mostOrigins } from '../../../domain/compare/origin-count.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { FindingReading } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { toClaimWords } from './claim-words.ts'
import { type OriginFold, toOriginFolds } from './origin-fold.ts'

export interface GivenWords {
  /** `5 via Reuters`, `Reuters and 21 that cite it`, `9 sources, 3 independent origins`, `TASS`. */
  readonly title: string
  /** Some of them by name; empty if the title names them all. */
  readonly names: string
  /** Of a single source, whom it cites: `citing UN monitors`; else empty. */
  readonly citing: string
  /** Of a single source, its words and their language; `null` if there are none. */
  readonly written: { readonly words: string; readonly language: string | null } | null
}

/** Who gives a reading, in one line. */
export function toGivenWords(
  { reading, claims }: Pick<FindingReading, 'reading' | 'claims'>,
  names: Names,
): GivenWords {
  const folds = toOriginFolds(claims)
  const [fold] = folds
  const several = { citing: '', written: null }
  if (!fold || folds.length > 1) {
    return {
      title: eventWords.givenBy(reading.sources.length, reading.origins),
      names: chainsWords.someNames(folds.map((one) => toFoldWords(one, names).title)),
      ...several,
    }
  }
  const said = toFoldWords(fold, names)
  if (fold.sources.length > 1) {
    const hasOneOrigin = mostOrigins(reading.origins) === 1
    return {
      title: hasOneOrigin ? said.title : chainsWords.fold.withOrigins(said.title, reading.origins),
      names: said.names,
      ...several,
    }
  }
  const [claim] = claims
  const written = claim?.quote ?? claim?.asWritten ?? null
  return {
    title: said.title,
    names: '',
    citing: claim ? toClaimWords(claim, names) : '',
    written:
      written === null ? null : { words: written, language: names.sourceOf(claim?.source ?? '')?.language ?? null },
  }
}

/** Sources that go back to the same origins: `5 via Reuters` and who they are, `Reuters and 21 that cite it`, `TASS`. */
function toFoldWords({ sources, through, origins }: OriginFold, names: Names): Pick<GivenWords, 'title' | 'names'> {
  const { fold, someNames } = chainsWords
  const [first = '', ...others] = sources
  if (others.length === 0) return { title: names.source(first), names: '' }
  const isCited = first === through
  const roots = through === null ? origins : [through]
  return {
    title: isCited
      ? fold.citedBy(names.source(first), others.length)
      : fold.via(
          sources.length,
          roots.map((id) => names.source(id)),
        ),
    names: someNames((isCited ? others : sources).map((id) => names.source(id))),
  }
}
