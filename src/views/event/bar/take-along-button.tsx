import { useSession } from '../../../state/session-store.ts'
import { Icon } from '../../../ui/icon.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import styles from './copy-link.module.css'

interface TakeAlongButtonProps {
  /** The discrepancy; empty: the event. */
  attribute: string
  /** What it is, for the button's name. */
  of: string
  withWords?: boolean
}

/** Opens the sheet that shares, cites and exports an event, or one of its discrepancies. */
export function TakeAlongButton({ attribute, of, withWords = false }: TakeAlongButtonProps) {
  const takeAlong = useSession((state) => state.takeAlong)
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-label={eventWords.takeAlong(of)}
        title={withWords ? undefined : eventWords.citeAndExport}
        data-icon-only={!withWords}
        onClick={() => takeAlong(attribute)}
      >
        <Icon name="external" size={14} />
        {withWords && <span>{eventWords.citeAndExport}</span>}
      </button>
    </span>
  )
}
