import { useDeferredValue, useMemo } from 'react'
import { useLocation, useSearch as useSearchString } from 'wouter'
import { type AnySearch, LazySearch } from '../../../model/search/lazy-search.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useDossier } from '../../../model/queries/use-dossier.ts'
import { useSources } from '../../../model/queries/use-sources.ts'
import { sourceSearchOf } from '../../../model/search/source-search.ts'
import { useSearch } from '../../../model/search/use-search.ts'
import { useCheckedView } from '../../../model/use-shown-dossier.ts'
import { findHits } from '../../../views/search/find-hits.ts'
import { toHitLinks } from '../../../views/search/hit-links.ts'
import { SearchHits } from '../../../views/search/search-hits.tsx'
import { searchWords } from '../../../words/sections/search-words.ts'
import { words } from '../../../words/words.ts'
import type { SearchField } from './search-field.ts'
import styles from './header-search.module.css'

interface OpenedSearchProps {
  dossier: string
  field: SearchField
}

/** What stands under the search field while it is in use: the hits, or why there are none yet. */
export function OpenedSearch({ dossier, field }: OpenedSearchProps) {
  const { data } = useDossier(dossier)
  return data ? <Opened dossier={data} field={field} /> : <p className={styles.message}>{searchWords.reading}</p>
}

interface OpenedProps {
  dossier: OpenDossier
  field: SearchField
}

function Opened({ dossier, field }: OpenedProps) {
  const { search, hasFailed } = useSearch(dossier.search, true)
  // The letters appear before the hits.
  const text = useDeferredValue(field.text).trim()
  if (hasFailed && !search) return <NotRead dossier={dossier} hasFailed />
  if (text === '') {
    return (
      <p className={styles.message}>
        {searchWords.hint}
        {searchWords.asKnown(dossier.day)}
      </p>
    )
  }
  if (!search) return <NotRead dossier={dossier} hasFailed={hasFailed} />
  return <Found dossier={dossier} field={field} text={text} search={search} hasFailed={hasFailed} />
}

/** In place of the hits: what finds them is being read, or did not come. */
function NotRead({ dossier, hasFailed }: { dossier: OpenDossier; hasFailed: boolean }) {
  if (hasFailed) return <Failed message={searchWords.failed} onRetry={dossier.search.retry} />
  return (
    <p className={styles.message} role="status">
      {searchWords.reading}
    </p>
  )
}

const NO_SOURCES = new LazySearch(() => [])

interface FoundProps extends OpenedProps {
  text: string
  search: AnySearch
  /** Something of what the search reads did not come. */
  hasFailed: boolean
}

function Found({ dossier, field, text, search, hasFailed }: FoundProps) {
  const [path, navigate] = useLocation()
  const query = useSearchString()
  const { view } = useCheckedView(dossier)
  const published = useSources(dossier.id)
  const listed = published.data?.sources
  const ofSources = useSearch(listed ? sourceSearchOf(listed) : NO_SOURCES, listed !== undefined)
  const sourceSearch = listed ? ofSources.search : null
  const hits = useMemo(
    () =>
      findHits(text, {
        dossier,
        events: search,
        sources: listed && sourceSearch ? { listed, search: sourceSearch } : null,
      }),
    [text, dossier, search, listed, sourceSearch],
  )
  const links = useMemo(() => toHitLinks(dossier, view, path, query), [dossier, view, path, query])
  if (!hits) return <NotRead dossier={dossier} hasFailed={hasFailed} />
  const { events, sources, entities } = hits
  const isNothing = events.count === 0 && sources?.count === 0 && entities.count === 0
  return (
    <>
      <p className="visually-hidden" role="status">
        {isNothing
          ? searchWords.nothing(text)
          : searchWords.found(events.count, sources?.count ?? null, entities.count)}
      </p>
      {isNothing && <p className={styles.message}>{searchWords.nothing(text)}</p>}
      <SearchHits
        {...field}
        dossier={dossier}
        text={text}
        hits={hits}
        links={links}
        filtered={dossier.countIn({ ...view, text }) ?? events.count}
        sourcesMessage={
          published.isError ? (
            <Failed message={searchWords.sourcesFailed} onRetry={() => void published.refetch()} />
          ) : (
            <p className={styles.message}>{searchWords.loadingSources}</p>
          )
        }
        onGo={(href) => {
          field.onChoose(href)
          navigate(href)
        }}
      />
    </>
  )
}

function Failed({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <p className={styles.message} role="alert">
      {message}{' '}
      <button type="button" onClick={onRetry}>
        {words.frame.tryAgain}
      </button>
    </p>
  )
}
