import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { PublishedReleases } from '../../contract/releases/releases-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import { isLocal } from '../../data/local/is-local.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { changesWords } from '../../words/sections/changes-words.ts'
import { Changes } from './release-changes.tsx'
import { SignatureCheck } from './signature-check.tsx'
import styles from './changes-route.module.css'

interface ReleaseSectionProps {
  release: PublishedReleases['releases'][number]
  dossier: OpenDossier
  sources: PublishedSources
  links: Links
}

/** One release: its numbers, what its editors say of it, and what changed with it. */
export function ReleaseSection({ release, dossier, sources, links }: ReleaseSectionProps) {
  const { date, events, claims, disputedEvents, notes, isKept, isSigned, changes } = release
  const { version = CONTRACT_VERSION } = release
  const folder = `${import.meta.env.BASE_URL}data/${encodeURIComponent(dossier.id)}/releases/${date}`
  return (
    <section className={styles.release} id={`release-${date}`}>
      <h2 className={styles.day}>{changesWords.releaseOf(date)}</h2>
      <p className={styles.numbers}>
        {changesWords.numbers(events, release.sources, claims, disputedEvents)} {changesWords.name}{' '}
        <code>{release.release}</code>
      </p>
      {notes?.split('\n\n').map((paragraph) => (
        <p key={paragraph} className={styles.notes}>
          {paragraph}
        </p>
      ))}
      <p className={styles.ways}>
        {isKept && version === CONTRACT_VERSION ? (
          <AppLink
            className={styles.way}
            href={`${links.timeline.split('?')[0]}?release=${date}`}
            aria-label={changesWords.openLabel(date)}
          >
            {changesWords.open}
          </AppLink>
        ) : (
          <span>{isKept ? changesWords.tooOld(version) : changesWords.notKept}</span>
        )}
        {!isLocal(dossier.id) && (
          <a className={styles.way} href={`${folder}/manifest.json`}>
            {changesWords.manifest}
          </a>
        )}
      </p>
      {isSigned && <SignatureCheck dossier={dossier.id} date={date} />}
      {changes ? (
        <Changes {...{ changes, sources, dossier, links }} />
      ) : (
        <p className={styles.tally}>{changesWords.first}</p>
      )}
    </section>
  )
}
