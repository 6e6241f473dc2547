import type { OpenClaim, OpenEvent } from '../../../contract/opened/open-event.ts'
import { WindowedList } from '../../../ui/long-lists/windowed-list.tsx'
import { words } from '../../../words/words.ts'
import type { PublishedSource } from '../../../contract/parts.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { SourceTitle } from '../../../ui/source-title.tsx'
import fold from '../../../ui/fold.module.css'
import { Icon } from '../../../ui/icon.tsx'
import { ArchivedCopy } from '../../../ui/evidence/archived-copy.tsx'
import { WithdrawnNote } from '../../../ui/evidence/withdrawn-note.tsx'
import { ChainText } from '../chains/chain-text.tsx'
import styles from './event-sources.module.css'
import { toChainPaths } from '../chains/chain-paths.ts'
import { SourceLink } from '../../../ui/evidence/source-link.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import { languageWords } from '../../../words/sections/sources/language-words.ts'
import { withoutSource } from '../../../state/address/without-source.ts'
import { useLinks } from '../../../state/address/use-links.ts'
import type { Names } from '../names.ts'
import { toOwnShare } from '../chains/own-share.ts'
import { toPublished } from './source-facts.ts'

/** About how high a source is with its document. */
const SOURCE_PX = 76

interface EventSourcesProps {
  event: OpenEvent
  names: Names
  level: 2 | 3
  /** The list is behind a fold. */
  isFolded?: boolean
}

/** The sources of an event: first those that say something about it, then those that are known only through them. */
export function EventSources({ event, names, level, isFolded = false }: EventSourcesProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const speaking = new Set(event.claims.map((claim) => claim.source))
  const withdrawn = new Set(event.withdrawn?.map((claim) => claim.source))
  const rank = ({ id }: PublishedSource) => (speaking.has(id) ? 0 : withdrawn.has(id) ? 1 : 2)
  const sources = [...event.sources].sort(
    (a, b) => rank(a) - rank(b) || (a.knownOn ?? '9').localeCompare(b.knownOn ?? '9'),
  )
  const heading = (
    <Heading className={styles.heading} data-level={level}>
      {eventWords.sourcesHeading}
    </Heading>
  )
  const order = (
    <span className={styles.order}>
      {eventWords.sourcesOrder(speaking.size, withdrawn.size, sources.length - speaking.size - withdrawn.size)}
    </span>
  )
  const list = (
    <WindowedList
      items={sources}
      keyOf={({ id }) => id}
      rowOf={({ unread }) => ({ className: styles.source, 'data-unread': unread })}
      rowPx={() => SOURCE_PX}
      besideClassName={level === 2 ? styles.columns : undefined}
      label={eventWords.sourcesHeading}
      textOf={(source) => `${words.sourceName(source)} ${source.title}`}
    >
      {(source) => <SourceEntry {...{ source, event, names }} page={level === 2 ? 'compare' : 'event'} />}
    </WindowedList>
  )
  if (isFolded) {
    return (
      <details className={fold.fold}>
        <summary className={fold.summary}>
          <span className={styles.head}>
            {heading} {order}
          </span>
        </summary>
        {list}
      </details>
    )
  }
  return (
    <section>
      <div className={styles.head}>
        {heading} {order}
      </div>
      {list}
    </section>
  )
}

interface SourceEntryProps {
  source: PublishedSource
  event: OpenEvent
  names: Names
  /** The page that shows it. */
  page: 'event' | 'compare'
}

function SourceEntry({ source, event, names, page }: SourceEntryProps) {
  const claims = event.claims.filter((claim) => claim.source === source.id)
  const paths = toChainPaths(source.id, claims).filter((path) => path.length > 1)
  const quote = quoteIn(source.versions.at(-1)?.capturedOn ?? null, claims)
  const ownAccount = chainsWords.OWN_ACCOUNT[toOwnShare(source.id, claims)]
  const links = useLinks()
  const facts = [toPublished(source), languageWords.toLanguageWords(source)].filter(Boolean)
  return (
    <>
      <p>
        <AppLink href={links.source(source.id)} className={styles.page}>
          <b>{source.outlet}</b>
        </AppLink>
        {facts.length > 0 && <span className={styles.facts}> {facts.join(', ')}</span>}
        {claims.length > 0 && names.canCompute && (
          <>
            <AppLink
              href={links.compareSources([source.id])}
              className={styles.compare}
              aria-label={eventWords.compareNamed(source.outlet)}
            >
              {eventWords.compare}
            </AppLink>
            <AppLink href={withoutSource(links[page](event.id), source.id)} className={styles.without}>
              <span aria-hidden="true">{chainsWords.withoutIt}</span>
              <span className="visually-hidden">
                {chainsWords.withoutThisSource} ({names.source(source.id)})
              </span>
            </AppLink>
          </>
        )}
        {source.unread && <span className={styles.unread}> {eventWords.notReadByEditors}</span>}
      </p>
      <p className={styles.title}>
        {source.url ? (
          <SourceLink url={source.url} versions={source.versions} quote={quote}>
            <SourceTitle source={source} />
            <span className={styles.out}>
              {'\u00A0'}
              <Icon name="external" size={12} />
            </span>
            <span className="visually-hidden">{eventWords.opensInNewTab}</span>
          </SourceLink>
        ) : (
          <SourceTitle source={source} />
        )}
      </p>
      <WithdrawnNote withdrawn={source.withdrawn} />
      {source.versions.map(({ capturedOn }) => (
        <p key={capturedOn}>
          <ArchivedCopy
            url={source.url}
            versions={source.versions}
            version={capturedOn}
            quote={quoteIn(capturedOn, claims)}
          />
        </p>
      ))}
      {paths.map((path, place) => (
        <ChainText key={place} path={path} names={names} />
      ))}
      {paths.length > 0 && ownAccount !== '' && <p className={styles.facts}>{ownAccount}</p>}
      {claims.length === 0 && source.cites !== null && source.cites.length > 0 && (
        <p className={styles.facts}>{chainsWords.cites(source.cites.map((id) => names.source(id)))}</p>
      )}
    </>
  )
}

/** A quotation that stands in a version; the document on the web is most likely as its newest version. */
function quoteIn(capturedOn: string | null, claims: readonly OpenClaim[]): string | null {
  return (
    claims.find(({ quote, version }) => quote !== null && (version === null || version === capturedOn))?.quote ?? null
  )
}
