import { useEffect, useMemo } from 'react'
import type { OpenSource } from '../../contract/opened/open-sources.ts'
import type { SourceFileEvent } from '../../contract/source-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { useArrival } from '../../ui/focus/use-arrival.ts'
import { sourceWords } from '../../words/sections/sources/source-words.ts'
import { CitationDrawing } from './citation-drawing.tsx'
import { SavedCopy } from './saved-copy/saved-copy.tsx'
import { useSavedCopy } from './saved-copy/use-saved-copy.ts'
import { SourceEvent } from './claims/source-event.tsx'
import { SourceEvents } from './claims/source-events.tsx'
import { SourceHeader } from './source-header.tsx'
import { type SourceNames, toSourceNames } from './source-names.ts'
import { words } from '../../words/words.ts'
import styles from './source-page.module.css'

export interface SourcePageProps {
  dossier: OpenDossier
  file: OpenSource
  links: Links
  /** The claim that the address names. */
  named: string | null
}

/** One source: what it is, what it relies on, which sources rely on it, and every claim that it makes. */
export function SourcePage({ dossier, file, links, named }: SourcePageProps) {
  const names = useMemo(() => toSourceNames(dossier, file), [dossier, file])
  const saved = useSavedCopy(file)
  useArrival('source-title')
  useEffect(() => {
    if (named !== null) document.getElementById(named)?.scrollIntoView({ block: 'center' })
  }, [named])
  return (
    <article className={styles.page} aria-labelledby="source-title">
      <SourceHeader file={file} links={links} names={names} />
      <div className={styles.body}>
        <CitationDrawing file={file} links={links} names={names} />
        <section aria-labelledby="claims" className={styles.claims}>
          <h2 className={styles.heading} id="claims" tabIndex={-1}>
            {sourceWords.claims}
          </h2>
          {file.events.length === 0 && (
            <p className={styles.none}>{file.unread ? sourceWords.noClaimsUnread : sourceWords.noClaims}</p>
          )}
          {file.events.length > 0 && <SavedCopy file={file} saved={saved} />}
          <SourceEvents events={file.events} named={named} textOf={(event) => textOf(event, names)}>
            {(event) => (
              <SourceEvent {...{ dossier, event, file, links, names, named }} marks={saved.check?.marks ?? null} />
            )}
          </SourceEvents>
        </section>
      </div>
    </article>
  )
}

/** What is said of an event, as it is read. */
function textOf({ title, claims }: SourceFileEvent, names: SourceNames): string {
  const said = claims.flatMap((claim) => [
    names.attribute(claim.attribute),
    words.readingWords(claim, claim.attribute, names.naming),
    claim.asWritten,
    claim.gloss,
    claim.quote,
  ])
  return [title, ...said].join(' ')
}
