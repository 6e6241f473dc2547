import { useEffect, useMemo } from 'react'
import type { OpenSource } from '../../contract/opened/open-sources.ts'
import type { SourceFileEvent } from '../../contract/source-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useSourcePart } from '../../model/queries/use-source-part.ts'
import type { Links } from '../../state/address/use-links.ts'
import { useArrival } from '../../ui/focus/use-arrival.ts'
import { sourceWords } from '../../words/sections/sources/source-words.ts'
import { CitationDrawing } from './citation-drawing.tsx'
import { SavedCopy } from './saved-copy/saved-copy.tsx'
import { useSavedCopy } from './saved-copy/use-saved-copy.ts'
import { SourceEvent } from './claims/source-event.tsx'
import { eventOfAnchor } from './claims/claim-anchor.ts'
import { SourceEvents } from './claims/source-events.tsx'
import { SourceParts } from './claims/source-parts.tsx'
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
export function SourcePage({ dossier, file: whole, links, named }: SourcePageProps) {
  const names = useMemo(() => toSourceNames(dossier, whole), [dossier, whole])
  const part = useSourcePart(dossier, whole, named === null ? null : eventOfAnchor(named))
  const { events } = part
  /** With the events that are shown. */
  const file = useMemo(() => ({ ...whole, events: [...(events ?? [])] }), [whole, events])
  const saved = useSavedCopy(file)
  useArrival('source-title')
  const isHere = events !== null
  useEffect(() => {
    if (named !== null && isHere) document.getElementById(named)?.scrollIntoView({ block: 'center' })
  }, [named, isHere])
  const list = (shown: readonly SourceFileEvent[]) => (
    <SourceEvents events={shown} named={named} textOf={(event) => textOf(event, names)}>
      {(event) => <SourceEvent {...{ dossier, event, file, links, names, named }} marks={saved.check?.marks ?? null} />}
    </SourceEvents>
  )
  return (
    <article className={styles.page} aria-labelledby="source-title">
      <SourceHeader file={file} links={links} names={names} />
      <div className={styles.body}>
        <CitationDrawing file={file} links={links} names={names} />
        <section aria-labelledby="claims" className={styles.claims}>
          <h2 className={styles.heading} id="claims" tabIndex={-1}>
            {sourceWords.claims}
          </h2>
          {whole.events.length === 0 && (
            <p className={styles.none}>{file.unread ? sourceWords.noClaimsUnread : sourceWords.noClaims}</p>
          )}
          {whole.events.length > 0 && <SavedCopy file={file} saved={saved} />}
          {file.parts ? (
            <SourceParts key={file.id} parts={file.parts} part={part}>
              {list}
            </SourceParts>
          ) : (
            list(file.events)
          )}
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
