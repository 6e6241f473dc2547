import { type ReactNode, useMemo, useRef } from 'react'
import type { OpenListedSource } from '../../contract/opened/open-sources.ts'
import type { SourceListView } from '../../state/address/source-list-view.ts'
import { useTypedText } from '../../state/use-typed-text.ts'
import { useArrival } from '../../ui/focus/use-arrival.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Term } from '../../ui/terms/term.tsx'
import { sourcesWords } from '../../words/sections/sources/sources-words.ts'
import { countDependents, groupSources, originsOf, sourceSupport } from './group-sources.ts'
import { selectSources } from './select-sources.ts'
import { SourceTable } from './table/source-table.tsx'
import { SourceTools } from './source-tools.tsx'
import styles from './sources-page.module.css'

export interface SourcesPageProps {
  sources: readonly OpenListedSource[]
  /** Ids of those that speak of an event that passes the filters; `null`: nothing is filtered. */
  speaking: ReadonlySet<string> | null
  view: SourceListView
  onChange: (view: SourceListView, options?: { replace?: boolean }) => void
  links: Links
  /** The filters of events. */
  filters: ReactNode
}

/** All sources of a dossier: those that the editors have read, then those known only through others. */
export function SourcesPage({ sources, speaking, view, onChange, links, filters }: SourcesPageProps) {
  useArrival('sources-title')
  const field = useRef<HTMLInputElement>(null)
  const {
    text: find,
    setText,
    settle,
  } = useTypedText(view.find, (text) => onChange({ ...view, find: text }, { replace: true }))
  const listed = useMemo(() => selectSources(sources, speaking, find), [sources, speaking, find])
  const dependents = useMemo(() => countDependents(sources), [sources])
  const firstFirst = view.sort === 'first'
  const { first, read, unread } = useSections(listed, dependents, firstFirst)
  const sortOthers = firstFirst ? 'outlet' : view.sort
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title} id="sources-title" tabIndex={-1}>
          {sourcesWords.title}
        </h1>
        <p className={styles.lede} role="status">
          {sourcesWords.lede(
            {
              sources: listed.length,
              origins: originsOf(listed),
              read: listed.filter((source) => !source.unread).length,
            },
            sources.length,
          )}
        </p>
        <div className={styles.terms}>
          <Term of="sources" />
          <Term of="origins" />
          <ToChanges links={links} />
        </div>
      </header>
      <div className={styles.filters}>{filters}</div>
      <SourceTools
        find={find}
        onFind={setText}
        onFound={settle}
        sort={view.sort}
        onSort={(sort) => onChange({ ...view, find, sort })}
        fieldRef={field}
      />
      {listed.length === 0 && (
        <NoneFound
          words={sources.length === 0 ? sourcesWords.noneAtAll : sourcesWords.none(find.trim(), speaking !== null)}
          onClear={
            find === ''
              ? null
              : () => {
                  // The change removes the button, so the focus moves first.
                  field.current?.focus()
                  setText('')
                }
          }
        />
      )}
      <SourceSection
        id="first"
        heading={sourcesWords.first}
        note={sourcesWords.firstNote}
        sources={first}
        dependents={dependents}
        sort="first"
        links={links}
      />
      <SourceSection id="read" heading={sourcesWords.read} sources={read} sort={sortOthers} links={links} />
      <SourceSection
        id="unread"
        heading={sourcesWords.unread}
        note={sourcesWords.unreadNote}
        sources={unread}
        sort={sortOthers}
        links={links}
      />
    </div>
  )
}

/** First sources apart, if they come first; then those read, then those unread. */
function useSections(
  listed: readonly OpenListedSource[],
  dependents: ReadonlyMap<string, number>,
  firstFirst: boolean,
) {
  return useMemo(() => {
    const isFirst = ({ id }: OpenListedSource) => firstFirst && dependents.has(id)
    const others = listed.filter((source) => !isFirst(source))
    return {
      first: listed.filter(isFirst),
      read: others.filter((source) => !source.unread),
      unread: others.filter((source) => source.unread),
    }
  }, [listed, dependents, firstFirst])
}

/** @param onClear clears the search; `null` where there is none */
function NoneFound({ words, onClear }: { words: string; onClear: (() => void) | null }) {
  return (
    <p className={styles.none}>
      {words}{' '}
      {onClear && (
        <button type="button" className={styles.offer} onClick={onClear}>
          {sourcesWords.clearSearch}
        </button>
      )}
    </p>
  )
}

interface SourceSectionProps {
  id: 'first' | 'read' | 'unread'
  heading: string
  note?: string
  sources: readonly OpenListedSource[]
  sort: SourceListView['sort']
  dependents?: ReadonlyMap<string, number>
  links: Links
}

function SourceSection({ id, heading, note, sources, sort, dependents, links }: SourceSectionProps) {
  const groups = useMemo(() => groupSources(sources, sort, dependents), [sources, sort, dependents])
  if (sources.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id} tabIndex={-1}>
        {heading} <span className={styles.support}>{sourceSupport(sources)}</span>
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <SourceTable label={heading} groups={groups} sort={sort} unread={id === 'unread'} links={links} />
    </section>
  )
}

function ToChanges({ links }: { links: Links }) {
  return (
    <AppLink href={`${links.timeline.split('?')[0]}/changes`} className={styles.changes}>
      {sourcesWords.changes}
    </AppLink>
  )
}
