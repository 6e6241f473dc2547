import { useQuery } from '@tanstack/react-query'
import { Redirect, useParams } from 'wouter'
import type { DossierIndex } from '../../contract/published.ts'
import { DataError } from '../../data/fetch-published.ts'
import { NotYetKnown } from '../../data/not-yet-known.ts'
import { sourcesQuery } from '../../data/queries.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { nearestSources } from '../../model/nearest-sources.ts'
import { useIndex, useSource } from '../../model/use-dossier.ts'
import { useHash } from '../../state/address/use-hash.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { SourcePage } from '../../views/sources/source-page.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { DataErrorPage } from '../frame/messages/data-error-page.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'
import styles from '../frame/messages/message-page.module.css'
import { NotFoundPage } from '../frame/messages/not-found-page.tsx'
import { NotYetKnownPage } from '../frame/known-on/not-yet-known-page.tsx'
import { Notices } from '../frame/notices.tsx'
import { SkipLinks } from '../frame/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'

/** One source on a page of its own. */
export function SourceRoute() {
  const { dossier, source } = useParams<{ dossier: string; source: string }>()
  const index = useIndex(dossier)
  if (index.isPending) return <LoadingPage what="the source" />
  if (index.isError) return <DataErrorPage error={index.error} onRetry={() => void index.refetch()} />
  return <Opened index={index.data} source={source} />
}

function Opened({ index, source }: { index: DossierIndex; source: string }) {
  const file = useSource(index.dossier.id, source)
  const links = useLinks()
  const named = useHash()
  const { dropped } = useView()
  const outlet = file.data?.outlet
  const title = file.data?.title
  useTitle(outlet === undefined ? null : `${outlet}: ${title}`)
  if (file.isPending) return <LoadingPage what="the source" />
  if (file.error instanceof NotYetKnown)
    return <NotYetKnownPage dossier={index.dossier} what="This source" from={file.error.from} />
  if (file.isError) {
    const isMissing = file.error instanceof DataError && file.error.kind === 'missing'
    if (isMissing) return <Missing dossier={index.dossier.id} source={source} />
    return <DataErrorPage error={file.error} onRetry={() => void file.refetch()} />
  }
  return (
    <>
      <SkipLinks links={[{ words: 'Skip to what it says', to: 'claims' }]} />
      <AppHeader dossier={index.dossier} />
      <Notices dropped={dropped} />
      <main>
        <SourcePage key={source} index={index} file={file.data} links={links} named={named} />
      </main>
    </>
  )
}

/** What is behind the address of a source that is not there: the one that it has become, or those that are nearest. */
function Missing({ dossier, source }: { dossier: string; source: string }) {
  const published = useQuery(sourcesQuery(dossier))
  const links = useLinks()
  if (published.isPending) return <LoadingPage what="the sources" />
  if (published.isError) return <DataErrorPage error={published.error} onRetry={() => void published.refetch()} />
  const { sources } = published.data
  const successor = sources.find(({ formerIds }) => formerIds.includes(source))
  if (successor) return <Redirect to={links.source(successor.id) + location.hash} replace />
  const nearest = nearestSources(sources, source)
  return (
    <NotFoundPage title="This dossier has no such source">
      <p>
        No source is called <b>{source}</b>
        {nearest.length > 0 ? '. These are nearest:' : '.'}
      </p>
      {nearest.length > 0 && (
        <ul className={styles.nearest}>
          {nearest.map(({ id, outlet, title, publishedLabel }) => (
            <li key={id}>
              <AppLink href={links.source(id)}>{title}</AppLink>
              <div>{[outlet, publishedLabel].filter(Boolean).join(', ')}</div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <AppLink href={links.sources}>All sources</AppLink>
      </p>
    </NotFoundPage>
  )
}
