import { type MarkedPart, markMatches } from '../../selection/text/mark-matches.ts'
import type { SoughtWord } from '../../selection/text/search-terms.ts'
import styles from './search-hits.module.css'

/** A text with what is sought marked in it. */
export function MarkedText({ text, sought }: { text: string; sought: readonly SoughtWord[] }) {
  return <MarkedParts parts={markMatches(text, sought)} />
}

export function MarkedParts({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map(({ text, isMatch }, place) =>
    isMatch ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no other name
      <mark key={place} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
