import type { OpenClaim } from '../../../contract/opened/open-event.ts'
import { ArchivedCopy } from '../../../ui/evidence/archived-copy.tsx'
import styles from './quote.module.css'
import { eventWords } from '../../../words/sections/event-words.ts'
import { SourceLink } from '../../../ui/evidence/source-link.tsx'
import type { Names } from '../names.ts'

/** The words of a source, as a link to their place in the document if it is on the web. */
export function Quote({ claim, names }: { claim: Pick<OpenClaim, 'source' | 'quote' | 'version'>; names: Names }) {
  const source = names.sourceOf(claim.source)
  const quoted = eventWords.quoted(claim.quote ?? '')
  return (
    <>
      <blockquote className={styles.quote} lang={source?.language ?? undefined}>
        {source?.url ? (
          <SourceLink url={source.url} versions={source.versions} version={claim.version} quote={claim.quote}>
            {quoted}
            <span className="visually-hidden" lang="en">
              {' '}
              {eventWords.opensOutlet(source.outlet)}
            </span>
          </SourceLink>
        ) : (
          quoted
        )}
      </blockquote>
      {source && (
        <ArchivedCopy url={source.url} versions={source.versions} version={claim.version} quote={claim.quote} />
      )}
    </>
  )
}
