import type { ReactNode } from 'react'
import type { SourceFile } from '../../contract/published-sources.ts'
import { parseIsoDay } from '../../domain/calendar-day.ts'
import { formatDay } from '../../words/format-date.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { count, originWords } from '../../words/dispute-words.ts'
import { toLanguageWords } from '../../words/language-name.ts'
import type { Links } from '../../state/address/use-links.ts'
import { Icon } from '../../ui/icon.tsx'
import { OriginsTerm } from '../../ui/origins-term.tsx'
import { toOutletParts } from './outlet-parts.ts'
import { toClaimAnchor } from './claim-anchor.ts'
import type { SourceNames } from './source-names.ts'
import styles from './source-header.module.css'

interface SourceHeaderProps {
  file: SourceFile
  links: Links
  names: SourceNames
}

/** What the source is, and how it stands to the others, in a few words. */
export function SourceHeader({ file, links, names }: SourceHeaderProps) {
  const { name, note } = toOutletParts(file.outlet)
  const day = file.knownOn === null ? null : parseIsoDay(file.knownOn)
  const language = toLanguageWords(file)
  return (
    <header>
      <nav className={styles.bar} aria-label="Way back">
        <AppLink href={links.sources} className={styles.back}>
          <Icon name="chevronLeft" />
          Sources
        </AppLink>
      </nav>
      <div className={styles.head}>
        <div>
          <p className={styles.outlet}>
            <b>{name}</b>
            {note && <span> {note}</span>}
          </p>
          <h1 id="source-title" tabIndex={-1} className={styles.title} lang={file.language ?? undefined}>
            {file.title}
          </h1>
          {file.url ? (
            <p className={styles.out}>
              <a href={file.url} data-address={file.url} target="_blank" rel="noopener">
                Open the document at {hostOf(file.url)} <Icon name="external" size={12} />
                <span className="visually-hidden"> (opens in a new tab)</span>
              </a>
            </p>
          ) : (
            <p className={styles.offline}>No address on the web is known.</p>
          )}
        </div>
        <dl className={styles.facts}>
          <Fact label="Published">{file.publishedLabel ?? 'not known'}</Fact>
          <Fact label="Public from">{day === null ? 'not known' : formatDay(day)}</Fact>
          <Fact label="Language">{language ?? 'not known'}</Fact>
          {file.unread && <Fact label="Read">not by the editors</Fact>}
          <Fact label="Says">{toSaid(file)}</Fact>
          <Fact label="Rests on">
            <OriginsTerm>
              {file.origins.length === 1 && file.origins[0] === file.id
                ? 'its own account'
                : originWords(file.origins.length)}
            </OriginsTerm>
          </Fact>
        </dl>
      </div>
      <Notable file={file} names={names} />
    </header>
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

/** Where the source differs from the editors' reading, and where it stands alone: ways to these claims. */
function Notable({ file, names }: { file: SourceFile; names: SourceNames }) {
  const claims = file.events.flatMap((event) => event.claims.map((claim) => ({ event, claim })))
  const lists = [
    {
      label: 'Contradicts the editors’ reading',
      fault: true,
      found: claims.filter(({ claim }) => claim.assessment?.verdict === 'against'),
    },
    { label: 'Stands alone', fault: false, found: claims.filter(({ claim }) => claim.alone !== null) },
  ].filter(({ found }) => found.length > 0)
  if (lists.length === 0) return null
  return (
    <div className={styles.notable}>
      {lists.map(({ label, fault, found }) => (
        <section key={label} aria-label={label}>
          <h2 className={styles.label} data-fault={fault}>
            {label} {found.length === 1 ? 'once' : `${found.length} times`}
          </h2>
          <ul>
            {found.map(({ event, claim }, place) => (
              <li key={place}>
                <a href={`#${encodeURIComponent(toClaimAnchor(event.id, claim.attribute))}`}>
                  <b>{names.attribute(claim.attribute)}</b>, {event.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function toSaid({ events }: SourceFile): string {
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0)
  return claims === 0 ? 'nothing of its own' : `${count(claims, 'claim')} on ${count(events.length, 'event')}`
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
