import { useSyncExternalStore } from 'react'
import { isOutdated, loadAnew, subscribeToOutdated } from '../../../data/release/newer-data.ts'
import type { DroppedParam } from '../../../state/address/dropped-param.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { dropWords } from './drop-words.ts'
import styles from './notices.module.css'

const MAX_SHOWN = 60

/** What of the link could not be used, and that newer data is there. */
export function Notices({ dropped }: { dropped: readonly DroppedParam[] }) {
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
      <NewerData />
    </>
  )
}

/** Comes unasked, so it moves nothing of the page. */
function NewerData() {
  const isNewerThere = useSyncExternalStore(subscribeToOutdated, isOutdated)
  return (
    <div role="status">
      {isNewerThere && (
        <div className={styles.newer}>
          <p>{troubleWords.newerIsThere}</p>
          <button type="button" className={styles.load} onClick={() => void loadAnew()}>
            {troubleWords.loadAnew}
          </button>
        </div>
      )}
    </div>
  )
}
