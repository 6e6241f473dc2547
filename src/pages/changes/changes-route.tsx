import { useParams } from 'wouter'
import type { PublishedReleases } from '../../contract/releases/releases-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import { isLocal } from '../../data/local/is-local.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { useReleases } from '../../model/queries/use-releases.ts'
import { useSourcesToday } from '../../model/queries/use-sources.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { changesWords } from '../../words/sections/changes-words.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'
import type { RouteProps } from '../route-props.ts'
import { Changes } from './release-changes.tsx'
import { ReleaseSection } from './release-section.tsx'
import styles from './changes-route.module.css'

interface ListedProps {
  dossier: OpenDossier
  published: PublishedReleases
  sources: PublishedSources
}

/** The releases of a dossier, and what changed with each, on a page of their own. */
export function ChangesRoute({ loading }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  const releases = useReleases(id)
  const sources = useSourcesToday(id)
  return (
    <Loaded from={[opened, releases]} loading={loading} dossier={opened.data}>
      {(dossier, published) => (
        <Loaded from={[sources]} loading={loading} dossier={dossier}>
          {(all) => <Listed dossier={dossier} published={published} sources={all} />}
        </Loaded>
      )}
    </Loaded>
  )
}

function Listed({ dossier, published, sources }: ListedProps) {
  const { dropped } = useView()
  const links = useLinks()
  useTitle(changesWords.tabTitle(dossier.title))
  const { releases, since } = published
  const [newest] = releases
  return (
    <>
      <SkipLinks links={[{ words: changesWords.skipTo, to: 'releases' }]} />
      <AppHeader dossier={dossier} />
      <Notices dropped={dropped} />
      <main className={styles.page}>
        <h1 className={styles.title}>{changesWords.title}</h1>
        <p className={styles.lede}>{newest ? changesWords.lede(releases.length, newest.date) : changesWords.none}</p>
        {/* A dossier that only this browser has is written nowhere else. */}
        {newest && !isLocal(dossier.id) && (
          <p>
            <a className={styles.way} href={`${import.meta.env.BASE_URL}${encodeURIComponent(dossier.id)}/feed.xml`}>
              {changesWords.feed}
            </a>
          </p>
        )}
        <div id="releases" tabIndex={-1} role="region" aria-label={changesWords.list} className={styles.list}>
          {newest && since && (
            <section className={styles.release} id="since">
              <h2 className={styles.day}>{changesWords.since(newest.date)}</h2>
              <Changes changes={since} {...{ sources, dossier, links }} />
            </section>
          )}
          {releases.map((release) => (
            <ReleaseSection key={release.date} {...{ release, sources, dossier, links }} />
          ))}
        </div>
      </main>
    </>
  )
}
