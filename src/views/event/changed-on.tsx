import type { ReleaseChanges } from '../../contract/releases/release-changes.ts'
import { useReleases } from '../../model/queries/use-releases.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { changesWords } from '../../words/sections/changes-words.ts'
import styles from './changed-on.module.css'

/** The releases with which an event changed, each a link to what did; nothing where it never did. */
export function ChangedOn({ dossier, event }: { dossier: string; event: string }) {
  const published = useReleases(dossier).data
  if (!published) return null
  const { releases, since } = published
  const dates = releases.filter(({ changes }) => changes && touches(changes, event)).map(({ date }) => date)
  const isSince = since !== null && touches(since, event)
  if (dates.length === 0 && !isSince) return null
  const page = `/${encodeURIComponent(dossier)}/changes`
  return (
    <p className={styles.changed}>
      {dates.length > 0 && changesWords.changedOn(dates.length)}
      {dates.map((date, place) => (
        <span key={date}>
          {place > 0 && ', '}
          <AppLink href={`${page}#release-${date}`}>{changesWords.dayWords(date)}</AppLink>
        </span>
      ))}
      {dates.length > 0 && isSince && '. '}
      {isSince && <AppLink href={`${page}#since`}>{changesWords.changedSince}</AppLink>}
    </p>
  )
}

function touches({ events, claims, disagreements, corrections }: ReleaseChanges, event: string): boolean {
  const isOn = (change: { readonly event: string }) => change.event === event
  return [...claims, ...disagreements, ...corrections].some(isOn) || events.added.some(({ id }) => id === event)
}
