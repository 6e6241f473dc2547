import { Suspense, useSyncExternalStore } from 'react'
import { useParams } from 'wouter'
import { isOutdated, loadAnew, subscribeToOutdated } from '../../../data/release/newer-data.ts'
import type { DroppedParam } from '../../../state/address/dropped-param.ts'
import { useView } from '../../../state/address/use-view.ts'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { dropWords } from './drop-words.ts'
import styles from './notices.module.css'

const MAX_SHOWN = 60

const ReleaseBar = lazyPart(async () => (await import('../../changes/release-bar.tsx')).ReleaseBar, {
  words: troubleWords.releaseBarFailed,
  className: styles.notices,
})

/** What of the link could not be used, which release is shown if it is not what is published now, and that newer data is there. */
export function Notices({ dropped }: { dropped: readonly DroppedParam[] }) {
  const { view } = useView()
  const { dossier } = useParams<{ dossier?: string }>()
  return (
    <>
      {dropped.length > 0 && (
        <div className={styles.notices} role="status">
          {dropped.map(({ name, value, why }) => {
            const [before, after] = troubleWords.droppedParam(dropWords(why))
            return (
              <p key={`${name} ${value}`}>
                {before}
                <b>{`${name}=${value}`.slice(0, MAX_SHOWN)}</b>
                {after}
              </p>
            )
          })}
        </div>
      )}
      {view.release !== null && dossier !== undefined && (
        <Suspense fallback={null}>
          <ReleaseBar dossier={dossier} date={view.release} />
        </Suspense>
      )}
      <NewerData />
    </>
  )
}

/** Comes unasked, so it moves nothing of the page. */
function NewerData() {
  const isNewerThere = useSyncExternalStore(subscribeToOutdated, isOutdated)
  if (!isNewerThere) return null
  return (
    <div className={styles.newer} role="alert">
      <p>{troubleWords.newerIsThere}</p>
      <button type="button" className={styles.load} onClick={() => void loadAnew()}>
        {troubleWords.loadAnew}
      </button>
    </div>
  )
}
