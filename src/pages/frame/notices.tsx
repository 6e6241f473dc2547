import type { DroppedParam } from '../../state/address/view.ts'
import styles from './notices.module.css'

const MAX_SHOWN = 60

/** What of the link could not be used. */
export function Notices({ dropped }: { dropped: readonly DroppedParam[] }) {
  if (dropped.length === 0) return null
  return (
    <div className={styles.notices} role="status">
      {dropped.map(({ name, value, why }) => (
        <p key={`${name} ${value}`}>
          Left out of this link: <b>{`${name}=${value}`.slice(0, MAX_SHOWN)}</b>, because {why}.
        </p>
      ))}
    </div>
  )
}
