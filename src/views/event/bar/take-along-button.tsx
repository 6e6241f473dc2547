import { useSession } from '../../../state/session-store.ts'
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
        <ToTake />
        {withWords && <span>{eventWords.citeAndExport}</span>}
      </button>
    </span>
  )
}

/** An arrow into a tray, as the other icons are drawn. */
function ToTake() {
  return (
    <svg
      width={14}
      height={14}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M8 2v8M4.8 6.8 8 10l3.2-3.2M2.5 10.5v3h11v-3" />
    </svg>
  )
}
