import type { PublishedVersion } from '../../../contract/parts.ts'
import type { SourceFile, SourceFileClaim } from '../../../contract/source-file.ts'
import { foldText } from '../../../domain/verbatim/fold-text.ts'
import { holdsWords } from '../../../domain/verbatim/holds-words.ts'
import { lettersOf } from './letters-of.ts'
import type { SavedCopy } from './read-copy.ts'

/** Whether the words of a claim stand in a copy. */
export type ClaimMark =
  | { readonly kind: 'found' }
  /** The words that do not stand in it. */
  | { readonly kind: 'gone'; readonly words: readonly string[] }
  | { readonly kind: 'no-words' }
  /** The copy is one version, and another makes the claim. */
  | { readonly kind: 'other-version'; readonly capturedOn: string }

/** What a copy says of the claims of its source. */
export interface CopyCheck {
  readonly marks: ReadonlyMap<SourceFileClaim, ClaimMark>
  readonly counts: Readonly<Record<ClaimMark['kind'], number>>
  /** The version of which the editors saved this very file. */
  readonly version: PublishedVersion | null
  /** Whether hashes of versions are known at all. */
  readonly hasHashes: boolean
  /** Why none of the words stands in it, perhaps. */
  readonly doubt: 'letters' | 'language' | 'document' | null
}

/** Looks for the words of every claim in a copy. */
export function checkClaims(file: Pick<SourceFile, 'events' | 'versions' | 'language'>, copy: SavedCopy): CopyCheck {
  const hashed = file.versions.filter(({ sha256 }) => sha256 !== null)
  const version = hashed.find(({ sha256 }) => sha256 === copy.sha256) ?? null
  const claims = file.events.flatMap((event) => event.claims)
  const marks = new Map(claims.map((claim) => [claim, markOf(claim, copy.text, version)]))
  const counts = { found: 0, gone: 0, 'no-words': 0, 'other-version': 0 }
  for (const { kind } of marks.values()) counts[kind]++
  const isStrange = counts.found === 0 && counts.gone > 0
  return { marks, counts, version, hasHashes: hashed.length > 0, doubt: isStrange ? doubtOf(file, claims, copy) : null }
}

function markOf(claim: SourceFileClaim, text: string, version: PublishedVersion | null): ClaimMark {
  if (version !== null && claim.version !== null && claim.version !== version.capturedOn)
    return { kind: 'other-version', capturedOn: claim.version }
  const words = wordsOf(claim)
  if (words.length === 0) return { kind: 'no-words' }
  const gone = words.filter((one) => !holdsWords(text, foldText(one)))
  return gone.length === 0 ? { kind: 'found' } : { kind: 'gone', words: gone }
}

function wordsOf({ quote, asWritten }: SourceFileClaim): string[] {
  return [quote, asWritten].filter((words) => words !== null)
}

function doubtOf(
  { language }: Pick<SourceFile, 'language'>,
  claims: readonly SourceFileClaim[],
  copy: SavedCopy,
): NonNullable<CopyCheck['doubt']> {
  if (lettersOf(claims.flatMap(wordsOf).join(' ')) !== lettersOf(copy.text)) return 'letters'
  const [said, meant] = [copy.language, language].map((tag) => tag?.split('-')[0]?.toLowerCase())
  return said !== undefined && meant !== undefined && said !== '' && said !== meant ? 'language' : 'document'
}
