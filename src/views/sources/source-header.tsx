import { countOrigins } from '../../domain/compare/origins.ts'
import { type ReactNode, useMemo, useState } from 'react'
import type { OpenSource } from '../../contract/opened/open-sources.ts'
import { saidCounts } from '../../contract/opened/said-counts.ts'
import type { SourceFileClaim, SourceFileEvent } from '../../contract/source-file.ts'
import { parseIsoDay } from '../../domain/calendar-day.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { withoutSource } from '../../state/address/without-source.ts'
import type { Links } from '../../state/address/use-links.ts'
import { ArchivedCopy } from '../../ui/evidence/archived-copy.tsx'
import { SourceLink } from '../../ui/evidence/source-link.tsx'
import { SourceTitle } from '../../ui/source-title.tsx'
import { Icon } from '../../ui/icon.tsx'
import { WithdrawnNote } from '../../ui/evidence/withdrawn-note.tsx'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { Term } from '../../ui/terms/term.tsx'
import { partWords } from '../../words/sections/sources/part-words.ts'
import { sourceWords } from '../../words/sections/sources/source-words.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'
import { withdrawnWords } from '../../words/sections/sources/withdrawn-words.ts'
import { words } from '../../words/words.ts'
import { toOutletParts } from './outlet-parts.ts'
import { toClaimAnchor } from './claims/claim-anchor.ts'
import type { SourceNames } from './source-names.ts'
import styles from './source-header.module.css'

/** So many notable claims are listed at first, and all of them at a click. */
const FIRST_NOTABLE = 12
const NOTABLE_PX = 24

interface SourceHeaderProps {
  file: OpenSource
  links: Links
  names: SourceNames
}

/** What the source is, and how it relates to the others. */
export function SourceHeader({ file, links, names }: SourceHeaderProps) {
  const { name, note } = toOutletParts(file.outlet)
  const day = file.knownOn === null ? null : parseIsoDay(file.knownOn)
  const said = saidCounts(file)
  const open = file.roots.filter(({ isStated }) => !isStated).length
  const isComputed = names.canCompute && said.events > 0 && !file.withdrawn
  const published = file.published === null ? sourceWords.notKnown : words.publishedWords(file.published)
  return (
    <header>
      <nav className={styles.bar} aria-label={sourceWords.back}>
        <AppLink href={links.sources} className={styles.back}>
          <Icon name="chevronLeft" />
          {sourceWords.allSources}
        </AppLink>
        {isComputed && (
          <AppLink href={links.compareSources([file.id])} className={styles.compare}>
            {sourceWords.compareWith}
          </AppLink>
        )}
      </nav>
      <div className={styles.head}>
        <div>
          <p className={styles.outlet}>
            <b>{name}</b>
            {note && <span> {note}</span>}
          </p>
          <h1 id="source-title" tabIndex={-1} className={styles.title}>
            <SourceTitle source={file} />
          </h1>
          <WithdrawnNote withdrawn={file.withdrawn} isWhole />
          <CitesWithdrawn file={file} links={links} />
          {file.url ? (
            <p className={styles.out}>
              <SourceLink url={file.url} versions={file.versions}>
                {sourceWords.openAt(hostOf(file.url))} <Icon name="external" size={12} />
                <span className="visually-hidden">{sourceWords.newTab}</span>
              </SourceLink>
            </p>
          ) : (
            <p className={styles.offline}>{sourceWords.noAddress}</p>
          )}
          {isComputed && (
            <p className={styles.out}>
              <AppLink href={withoutSource(links.timeline, file.id)}>{sourceWords.withoutThisSource}</AppLink>
            </p>
          )}
        </div>
        <dl className={styles.facts}>
          <Fact label={sourceWords.published}>{published}</Fact>
          <Fact label={sourceWords.publicFrom}>
            {day === null ? (
              sourceWords.notKnown
            ) : (
              <Term of="as-known-on-a-day">{sourceWords.publicOn(day, file.published === file.knownOn)}</Term>
            )}
          </Fact>
          <Fact label={sourceWords.language}>{languageWords.toLanguageWords(file) ?? sourceWords.notKnown}</Fact>
          <Versions file={file} />
          {file.unread && <Fact label={sourceWords.read}>{sourceWords.notRead}</Fact>}
          <Fact label={sourceWords.says}>
            <Term of="claims">{sourceWords.said(said.claims, said.events)}</Term>
          </Fact>
          <Fact label={sourceWords.restsOn}>
            <Term of="origins">
              {sourceWords.roots(
                countOrigins(file.roots),
                file.roots.every(({ source, isStated }) => isStated && source === file.id),
              )}
            </Term>
            {open > 0 && <Term of="not-stated">{sourceWords.notStated(open === file.roots.length)}</Term>}
          </Fact>
        </dl>
      </div>
      <Notable file={file} names={names} />
    </header>
  )
}

/** The sources that it cites itself and that were withdrawn. */
function CitesWithdrawn({ file: { id, above, sources }, links }: Pick<SourceHeaderProps, 'file' | 'links'>) {
  const cited = new Set(above.flatMap(([from, to]) => (from === id ? to : [])))
  const found = sources.flatMap((source) =>
    source.withdrawn && cited.has(source.id) ? [{ ...source, on: source.withdrawn.on }] : [],
  )
  return found.map((source) => (
    <p key={source.id} className={styles.offline}>
      {withdrawnWords.cites.before}
      <AppLink href={links.source(source.id)}>{words.sourceName(source)}</AppLink>
      {withdrawnWords.cites.after(source.on)}
    </p>
  ))
}

/** The captures of its text that are known, each with the copy that can be read. */
function Versions({ file: { url, versions } }: Pick<SourceHeaderProps, 'file'>) {
  if (versions.length === 0) return null
  return (
    <Fact label={sourceWords.versions}>
      <ul className={styles.versions}>
        {versions.map(({ capturedOn, note }) => (
          <li key={capturedOn}>
            <ArchivedCopy url={url} versions={versions} version={capturedOn} quote={null} />
            {note !== null && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Links to the claims that differ from the editors' reading, and to those that no other source supports. */
function Notable({ file, names }: { file: OpenSource; names: SourceNames }) {
  const lists = useMemo(() => {
    const claims = file.events.flatMap((event) => event.claims.map((claim) => ({ event, claim })))
    const against = claims.filter(({ claim }) => claim.assessment?.verdict === 'against')
    const alone = claims.filter(({ claim }) => claim.alone !== null)
    return [
      { label: sourceWords.contradicts, fault: true, found: against },
      { label: sourceWords.isAlone, fault: false, found: alone },
    ].filter(({ found }) => found.length > 0)
  }, [file])
  if (lists.length === 0) return null
  const timesWords = (label: string, count: number) => {
    const times = sourceWords.times(label, count)
    return file.parts ? partWords.amongThese(times) : times
  }
  return (
    <div className={styles.notable}>
      {lists.map(({ label, fault, found }) => (
        <section key={label} aria-label={label}>
          <h2 className={styles.label} data-fault={fault}>
            {timesWords(label, found.length)}
          </h2>
          <NotableClaims {...{ found, names, label }} />
        </section>
      ))}
    </div>
  )
}

interface NotableClaimsProps {
  found: readonly { readonly event: SourceFileEvent; readonly claim: SourceFileClaim }[]
  names: SourceNames
  label: string
}

function NotableClaims({ found, names, label }: NotableClaimsProps) {
  const [isWhole, setWhole] = useState(false)
  const isPrinting = usePrinting()
  // One that is left is shown rather than counted.
  const most = isWhole || isPrinting || found.length <= FIRST_NOTABLE + 1 ? found.length : FIRST_NOTABLE
  const placed = useMemo(() => found.slice(0, most).map((one, place) => ({ ...one, place })), [found, most])
  const wordsOf = ({ event, claim }: (typeof placed)[number]) => `${names.attribute(claim.attribute)}, ${event.title}`
  return (
    <>
      <WindowedList
        items={placed}
        keyOf={({ place }) => String(place)}
        rowPx={() => NOTABLE_PX}
        label={label}
        textOf={wordsOf}
        goOnAt={isWhole ? FIRST_NOTABLE : null}
      >
        {({ event, claim }) => (
          <a href={`#${encodeURIComponent(toClaimAnchor(event.id, claim.attribute))}`}>
            <b>{names.attribute(claim.attribute)}</b>, {event.title}
          </a>
        )}
      </WindowedList>
      {most < found.length && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {sourceWords.showMoreClaims(found.length - most)}
        </button>
      )}
    </>
  )
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
