import type { SourceFile, SourceFileClaim } from '../../contract/published-sources.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { toFragmentUrl } from '../../ui/fragment-url.ts'
import { toReadingWords } from '../../words/reading-words.ts'
import { toClaimWords } from './claim-words.ts'
import type { SourceNames } from './source-names.ts'
import styles from './source-claim.module.css'

interface SourceClaimProps {
  claim: SourceFileClaim
  file: SourceFile
  names: SourceNames
  /** The attribute on the page of its event. */
  href: string
}

/** One claim: of what it is, what the source says and in which words, and what stands beside it. */
export function SourceClaim({ claim, file, names, href }: SourceClaimProps) {
  const words = toClaimWords(claim)
  const isAgainst = claim.assessment?.verdict === 'against'
  return (
    <>
      <p className={styles.attribute}>
        <AppLink href={href}>{names.attribute(claim.attribute)}</AppLink>
      </p>
      <div className={styles.said}>
        <p className={styles.value} data-against={isAgainst}>
          {toReadingWords(claim)}
        </p>
        <p className={styles.meta}>{toMeta(claim, file, names)}</p>
        <Words claim={claim} file={file} />
      </div>
      <div className={styles.beside}>
        {words.verdict && (
          <p className={styles.verdict} data-against={isAgainst}>
            {words.verdict}
          </p>
        )}
        {claim.assessment && claim.contradictedBy.readings > 0 && (
          <details className={styles.why}>
            <summary>Why</summary>
            <p>{claim.assessment.because}</p>
          </details>
        )}
        {words.contradicted && <p className={styles.fault}>{words.contradicted}</p>}
        {words.alone && <p className={styles.alone}>{words.alone}</p>}
        {words.support && <p className={styles.support}>{words.support}</p>}
      </div>
    </>
  )
}

/** `Said by UN monitors. After Reuters, 29 April 2024. Paragraph 5.` */
function toMeta({ speaker, cites, origins, locator }: SourceFileClaim, file: SourceFile, names: SourceNames): string {
  const isOwn = origins.includes(file.id)
  return [
    speaker !== null && `Said by ${names.speaker(speaker)}.`,
    cites.length > 0 && `After ${cites.map((id) => names.source(id)).join('; ')}.`,
    // Said only where it tells one claim from another.
    isOwn && file.origins.length > 1 && 'Own account.',
    locator !== null && `${locator.charAt(0).toUpperCase()}${locator.slice(1)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The words as written and the quotation, on demand. */
function Words({ claim: { asWritten, quote }, file }: Pick<SourceClaimProps, 'claim' | 'file'>) {
  if (asWritten === null && quote === null) return null
  const lang = file.language ?? undefined
  return (
    <details className={styles.words}>
      <summary>
        {quote === null ? 'As written' : asWritten === null ? 'Quotation' : 'As written, and quotation'}
      </summary>
      {asWritten !== null && (
        <p className={styles.written}>
          Writes <span lang={lang}>“{asWritten}”</span>
        </p>
      )}
      {quote !== null && (
        <blockquote className={styles.quote} lang={lang}>
          {file.url ? (
            <a href={toFragmentUrl(file.url, quote)} target="_blank" rel="noopener">
              “{quote}”
              <span className="visually-hidden" lang="en">
                {' '}
                (opens in a new tab)
              </span>
            </a>
          ) : (
            `“${quote}”`
          )}
        </blockquote>
      )}
    </details>
  )
}
