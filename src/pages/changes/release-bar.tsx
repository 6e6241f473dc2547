import { useReleases } from '../../model/queries/use-releases.ts'
import { useView } from '../../state/address/use-view.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { changesWords } from '../../words/sections/changes-words.ts'
import styles from './release-bar.module.css'

interface ReleaseBarProps {
  dossier: string
  /** The day of the release that is shown. */
  date: string
}

/** Says that an older release is shown, which the newest is, and how to get to what is published now. */
export function ReleaseBar({ dossier, date }: ReleaseBarProps) {
  const { view, setView } = useView()
  const [newest] = useReleases(dossier).data?.releases ?? []
  return (
    <aside className={styles.bar} aria-label={changesWords.bar}>
      <p>
        <b>{changesWords.shown(date)}</b>{' '}
        {newest && (newest.date === date ? changesWords.isNewest : changesWords.newestIs(newest.date))}
      </p>
      <button type="button" className={styles.now} onClick={() => setView({ ...view, release: null })}>
        {changesWords.showNow}
      </button>
      <AppLink href={`/${encodeURIComponent(dossier)}/changes`} className={styles.all}>
        {changesWords.all}
      </AppLink>
    </aside>
  )
}
