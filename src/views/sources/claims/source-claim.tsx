import type { ReactNode } from 'react'
import type { OpenSource } from '../../../contract/opened/open-sources.ts'
import type { SourceFileClaim } from '../../../contract/source-file.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { SourceLink } from '../../../ui/evidence/source-link.tsx'
import { ArchivedCopy } from '../../../ui/evidence/archived-copy.tsx'
import { evidenceWords } from '../../../words/sections/sources/evidence-words.ts'
import fold from '../../../ui/fold.module.css'
import { sourceWords } from '../../../words/sections/sources/source-words.ts'
import { withdrawnWords } from '../../../words/sections/sources/withdrawn-words.ts'
import { words } from '../../../words/words.ts'
import type { ClaimMark } from '../saved-copy/check-claims.ts'
import { CopyMark } from '../saved-copy/copy-mark.tsx'
import type { SourceNames } from '../source-names.ts'
import styles from './source-claim.module.css'

interface SourceClaimProps {
  claim: SourceFileClaim
  /** What the source says of the same attribute besides. */
  others: readonly SourceFileClaim[]
  /** Whether it stands in a copy that the reader saved; `null` where there is none. */
  mark: ClaimMark | null
  file: OpenSource
  names: SourceNames
  /** The attribute on the page of its event. */
  href: string
  /** What stands at its foot. */
  foot: ReactNode
}

/** One claim: its attribute, what the source says and in which words, and how it compares with other claims. */
export function SourceClaim({ claim, others, mark, file, names, href, foot }: SourceClaimProps) {
  const { verdict, contradicted, alone, support } = sourceWords.claimWeight(claim, names.naming)
  const isAgainst = claim.assessment?.verdict === 'against'
  return (
    <>
      <p className={styles.attribute}>
        <AppLink href={href}>{names.attribute(claim.attribute)}</AppLink>
      </p>
      <div className={styles.said}>
        <p className={styles.value} data-against={isAgainst} data-withdrawn={file.withdrawn !== undefined}>
          {words.readingWords(claim, claim.attribute, names.naming)}
        </p>
        <p className={styles.meta}>{claimOrigin(claim, file, names)}</p>
        <InVersions claim={claim} others={others} names={names} />
        <Verbatim claim={claim} file={file} />
      </div>
      <div className={styles.beside}>
        {file.withdrawn && <p className={styles.alone}>{withdrawnWords.claimNotCounted}</p>}
        {mark && <CopyMark mark={mark} />}
        {verdict && (
          <p className={styles.verdict} data-against={isAgainst}>
            {verdict}
          </p>
        )}
        {claim.assessment && claim.contradictedBy.readings > 0 && (
          <details className={`${styles.why} ${fold.fold}`}>
            <summary className={fold.summary}>{sourceWords.why}</summary>
            <p>{claim.assessment.because}</p>
          </details>
        )}
        {contradicted && <p className={styles.fault}>{contradicted}</p>}
        {alone && <p className={styles.alone}>{alone}</p>}
        {support && <p className={styles.support}>{support}</p>}
        {foot}
      </div>
    </>
  )
}

function claimOrigin({ speaker, cites, locator }: SourceFileClaim, file: OpenSource, names: SourceNames): string {
  return sourceWords.claimOrigin({
    speaker: speaker === null ? null : names.speaker(speaker),
    cites: cites?.map((id) => names.source(id)) ?? null,
    // A source with one origin says this of itself as a whole.
    isOwn: cites?.length === 0 && file.roots.length > 1,
    locator,
  })
}

/** Which version says it, and what the other versions say instead. */
function InVersions({ claim, others, names }: Pick<SourceClaimProps, 'claim' | 'others' | 'names'>) {
  if (claim.version === null) return null
  return (
    <p className={styles.meta}>
      {evidenceWords.inVersion(claim.version)}
      {others.map((other) =>
        other.version === null || other.version === claim.version
          ? null
          : ` ${evidenceWords.otherVersion({ capturedOn: other.version, words: words.readingWords(other, other.attribute, names.naming) })}`,
      )}
    </p>
  )
}

/** What the source says, in our words: without quotation marks. */
function Gloss({ text }: { text: string }) {
  return (
    <p className={styles.written}>
      {words.inOurWords} {text}
    </p>
  )
}

/** The words as written and the quotation, on demand. */
function Verbatim({ claim: { asWritten, gloss, quote, version }, file }: Pick<SourceClaimProps, 'claim' | 'file'>) {
  if (asWritten === null && quote === null) return gloss === null ? null : <Gloss text={gloss} />
  const lang = file.language ?? undefined
  return (
    <details className={`${styles.words} ${fold.fold}`}>
      <summary className={fold.summary}>{sourceWords.verbatim(asWritten !== null, quote !== null)}</summary>
      {gloss !== null && <Gloss text={gloss} />}
      {asWritten !== null && (
        <p className={styles.written}>
          {sourceWords.writes}
          <span lang={lang}>{sourceWords.quoted(asWritten)}</span>
        </p>
      )}
      {quote !== null && (
        <blockquote className={styles.quote} lang={lang}>
          {file.url ? (
            <SourceLink url={file.url} versions={file.versions} version={version} quote={quote}>
              {sourceWords.quoted(quote)}
              <span className="visually-hidden" lang={words.languageTag}>
                {sourceWords.newTab}
              </span>
            </SourceLink>
          ) : (
            sourceWords.quoted(quote)
          )}
        </blockquote>
      )}
      {file.versions.length > 0 && (
        <p>
          <ArchivedCopy url={file.url} versions={file.versions} version={version} quote={quote ?? asWritten} />
        </p>
      )}
    </details>
  )
}
