import { type ReactNode, useMemo, useRef } from 'react'
import type { PublishedSources } from '../../contract/published-sources.ts'
import { MAX_FIND_LENGTH, type SourceListView, type SourceOrder } from '../../state/address/source-list-view.ts'
import { useArrival } from '../../ui/use-arrival.ts'
import type { Links } from '../../state/address/use-links.ts'
import { Icon } from '../../ui/icon.tsx'
import { OriginsTerm } from '../../ui/origins-term.tsx'
import { groupSources, toSourceSupport } from './group-sources.ts'
import { selectSources } from './select-sources.ts'
import { SourceTable } from './source-table.tsx'
import styles from './sources-page.module.css'

export interface SourcesPageProps {
  sources: PublishedSources['sources']
  /** Ids of the events that pass the filters; `null`: nothing is filtered. */
  events: ReadonlySet<string> | null
  view: SourceListView
  onChange: (view: SourceListView, options?: { replace?: boolean }) => void
  links: Links
  /** The filters of events. */
  filters: ReactNode
}

const ORDER_LABELS: Readonly<Record<SourceOrder, string>> = {
  outlet: 'Outlet',
  date: 'Date',
  claims: 'Claims',
  cited: 'Cited by',
  differs: 'Differs',
}

/** All sources of a dossier: those that the editors have read, then those known only through others. */
export function SourcesPage({ sources, events, view, onChange, links, filters }: SourcesPageProps) {
  useArrival('sources-title')
  const field = useRef<HTMLInputElement>(null)
  const { find, sort } = view
  const listed = useMemo(() => selectSources(sources, events, find), [sources, events, find])
  const [read, unread] = useMemo(
    () => [false, true].map((isUnread) => listed.filter((source) => source.unread === isUnread)),
    [listed],
  )
  const isWhole = listed.length === sources.length
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title} id="sources-title" tabIndex={-1}>
          Sources
        </h1>
        <p className={styles.lede} role="status">
          {isWhole ? toSourceSupport(listed) : `${toSourceSupport(listed)}, of ${sources.length} sources`}.{' '}
          {read?.length ?? 0} read by the editors, {unread?.length ?? 0} known only through others.
        </p>
        <OriginsTerm />
      </header>
      <div className={styles.filters}>{filters}</div>
      <div className={styles.tools}>
        <label className={styles.find}>
          <Icon name="search" size={14} />
          <input
            ref={field}
            type="search"
            placeholder="Outlet, title, language"
            aria-label="Find a source by outlet, title or language"
            maxLength={MAX_FIND_LENGTH}
            value={find}
            onChange={(event) => onChange({ ...view, find: event.target.value }, { replace: true })}
          />
        </label>
        <fieldset className={styles.orders}>
          <legend>Sorted by</legend>
          {Object.entries(ORDER_LABELS).map(([order, label]) => (
            <button
              key={order}
              type="button"
              className={styles.order}
              aria-pressed={order === sort}
              onClick={() => onChange({ ...view, sort: order as SourceOrder })}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </div>
      {listed.length === 0 && (
        <p className={styles.none}>
          {sources.length === 0
            ? 'There are no sources.'
            : `No source ${find.trim() === '' ? '' : `is called “${find.trim()}”, or `}speaks of an event that passes these filters.`}{' '}
          {find !== '' && (
            <button
              type="button"
              className={styles.offer}
              onClick={() => {
                // It takes the button away.
                field.current?.focus()
                onChange({ ...view, find: '' })
              }}
            >
              Without the search
            </button>
          )}
        </p>
      )}
      {[
        { id: 'read', heading: 'Read by the editors', list: read ?? [] },
        { id: 'unread', heading: 'Known only through others', list: unread ?? [] },
      ].map(
        ({ id, heading, list }) =>
          list.length > 0 && (
            <section key={id} className={styles.section} aria-labelledby={id}>
              <h2 className={styles.heading} id={id} tabIndex={-1}>
                {heading} <span className={styles.support}>{toSourceSupport(list)}</span>
              </h2>
              {id === 'unread' && (
                <p className={styles.note}>
                  Nobody here has read them: they stand where others cite them, and make no claims of their own.
                </p>
              )}
              <SourceTable
                label={heading}
                groups={groupSources(list, sort)}
                sort={sort}
                unread={id === 'unread'}
                links={links}
              />
            </section>
          ),
      )}
    </div>
  )
}
