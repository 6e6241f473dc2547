import type { DroppedParam } from '../../../state/address/dropped-param.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { dropWords } from './drop-words.ts'
import styles from './notices.module.css'

const MAX_SHOWN = 60

/** What of the link could not be used. */
export function Notices({ dropped }: { dropped: readonly DroppedParam[] }) {
  if (dropped.length === 0) return null
  return (
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
  )
}
