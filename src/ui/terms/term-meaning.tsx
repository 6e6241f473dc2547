import type { MethodAnchor } from '../../words/method-anchor.ts'
import { termsWords } from '../../words/sections/method/terms-words.ts'
import { MethodLink } from './method-link.tsx'
import styles from './term.module.css'
import { Written } from './written.tsx'

/** What a term means, in the words of the method. */
export function TermMeaning({ of }: { of: MethodAnchor }) {
  const term = termsWords.term(of)
  if (!term) return null
  return (
    <p className={styles.meaning}>
      <Written text={term.means} />{' '}
      <MethodLink to={of} className={styles.more} aria-label={termsWords.moreAbout(term.title)}>
        {termsWords.more}
      </MethodLink>
    </p>
  )
}
