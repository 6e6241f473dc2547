import type { PublishedClaim } from '../../contract/published.ts'
import styles from './quote.module.css'
import { toFragmentUrl } from '../../ui/fragment-url.ts'
import type { Names } from './to-names.ts'

/** The words of a source, with the place where they stand; leads into the document where it is on the web. */
export function Quote({ claim, names }: { claim: PublishedClaim; names: Names }) {
  const source = names.sourceOf(claim.source)
  const words = `“${claim.quote}”`
  return (
    <blockquote className={styles.quote} lang={source?.language ?? undefined}>
      {source?.url ? (
        <a href={toFragmentUrl(source.url, claim.quote)} target="_blank" rel="noopener">
          {words}
          <span className="visually-hidden" lang="en">
            {' '}
            (opens {source.outlet} in a new tab)
          </span>
        </a>
      ) : (
        words
      )}
    </blockquote>
  )
}
