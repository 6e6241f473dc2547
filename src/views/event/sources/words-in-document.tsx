import type { PublishedClaim } from '../../../contract/event-file.ts'
import { ArchivedCopy } from '../../../ui/evidence/archived-copy.tsx'
import { toFragmentUrl } from '../../../ui/evidence/fragment-url.ts'
import { Icon } from '../../../ui/icon.tsx'
import { evidenceWords } from '../../../words/sections/evidence-words.ts'
import type { Names } from '../names.ts'
import styles from './words-in-document.module.css'

/** Leads to the words of a claim: in the document, and in an archived copy of it. Nothing where neither is known. */
export function WordsInDocument({ claim, names }: { claim: PublishedClaim; names: Names }) {
  const source = names.sourceOf(claim.source)
  const words = claim.quote ?? claim.asWritten
  if (!source || words === null || (source.url === null && source.versions.length === 0)) return null
  return (
    <p className={styles.line}>
      {source.url !== null && (
        <a href={toFragmentUrl(source.url, words)} className={styles.original} target="_blank" rel="noopener">
          {evidenceWords.atTheseWords} <Icon name="external" size={12} />
          <span className="visually-hidden">{evidenceWords.newTab}</span>
        </a>
      )}
      <ArchivedCopy versions={source.versions} version={claim.version} quote={words} />
    </p>
  )
}
