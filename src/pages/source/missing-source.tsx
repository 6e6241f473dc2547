import { Redirect } from 'wouter'
import type { ListedSource } from '../../contract/sources-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useSourcesToday } from '../../model/queries/use-sources.ts'
import { type Links, useLinks } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { sourceSearchOf } from '../../model/search/source-search.ts'
import { useSearch } from '../../model/search/use-search.ts'
import { Loaded } from '../frame/loaded.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'
import { troubleWords } from '../../words/sections/trouble-words.ts'
import { words } from '../../words/words.ts'
import styles from '../frame/messages/message-page.module.css'
import { NotFoundPage } from '../frame/trouble/not-found-page.tsx'

/** What is behind the address of a source that is not there: the one that it has become, or those that are nearest. */
export function MissingSource({ dossier, source }: { dossier: OpenDossier; source: string }) {
  const published = useSourcesToday(dossier.id)
  const links = useLinks()
  return (
    <Loaded from={[published]} loading={words.frame.loading.sources} dossier={dossier}>
      {({ sources }) => <Nearest dossier={dossier} sources={sources} source={source} links={links} />}
    </Loaded>
  )
}

interface NearestProps {
  dossier: OpenDossier
  sources: readonly ListedSource[]
  source: string
  links: Links
}

const MOST_NEAREST = 5

function Nearest({ dossier, sources, source, links }: NearestProps) {
  const { search, hasFailed } = useSearch(sourceSearchOf(sources), true)
  const successor = sources.find(({ formerIds }) => formerIds.includes(source))
  if (successor) return <Redirect to={links.source(successor.id) + location.hash} replace />
  if (!search && !hasFailed) return <LoadingPage loading={words.frame.loading.sources} dossier={dossier} />
  const ids = search?.nearest(source.replaceAll('-', ' '), MOST_NEAREST) ?? []
  const nearest = ids.flatMap((id) => sources.find((one) => one.id === id) ?? [])
  const [before, after] = troubleWords.nothingCalled('source', nearest.length > 0)
  return (
    <NotFoundPage title={troubleWords.noSuchSource} dossier={dossier}>
      <p>
        {before}
        <b>{source}</b>
        {after}
      </p>
      {nearest.length > 0 && (
        <ul className={styles.nearest}>
          {nearest.map(({ id, outlet, title, published }) => (
            <li key={id}>
              <AppLink href={links.source(id)}>{title}</AppLink>
              <div>{words.sourceName({ outlet, published })}</div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <AppLink href={links.sources}>{troubleWords.allSources}</AppLink>
      </p>
    </NotFoundPage>
  )
}
