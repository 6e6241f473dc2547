import { Redirect } from 'wouter'
import type { ListedSource } from '../../contract/sources-file.ts'
import { nearestSources } from '../../model/search/nearest-sources.ts'
import { useSourcesToday } from '../../model/queries/use-dossier.ts'
import { type Links, useLinks } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { words } from '../../words/words.ts'
import styles from '../frame/messages/message-page.module.css'
import { NotFoundPage } from '../frame/messages/not-found-page.tsx'

/** What is behind the address of a source that is not there: the one that it has become, or those that are nearest. */
export function MissingSource({ dossier, source }: { dossier: string; source: string }) {
  const published = useSourcesToday(dossier)
  const links = useLinks()
  return (
    <Loaded from={[published]} loading={words.frame.loading.sources}>
      {({ sources }) => <Nearest sources={sources} source={source} links={links} />}
    </Loaded>
  )
}

interface NearestProps {
  sources: readonly ListedSource[]
  source: string
  links: Links
}

function Nearest({ sources, source, links }: NearestProps) {
  const successor = sources.find(({ formerIds }) => formerIds.includes(source))
  if (successor) return <Redirect to={links.source(successor.id) + location.hash} replace />
  const nearest = nearestSources(sources, source)
  const [before, after] = words.problems.nothingCalled('source', nearest.length > 0)
  return (
    <NotFoundPage title={words.problems.noSuchSource}>
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
        <AppLink href={links.sources}>{words.problems.allSources}</AppLink>
      </p>
    </NotFoundPage>
  )
}
