import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { Icon } from '../../ui/icon.tsx'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import styles from './without-bar.module.css'

/** About how high a row is. */
const ROW_PX = 44

/** An event on which something hangs. */
export interface HangingRow {
  readonly key: string
  readonly title: string
  readonly href: string
  /** What of it; may be empty. */
  readonly note: string
}

/** How many events something hangs on, and beneath it, when it is opened, which. Escape closes it, and so does going on elsewhere. */
export function HangingList({ label, rows }: { label: string; rows: readonly HangingRow[] }) {
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    if (details.current) details.current.open = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    event.stopPropagation()
    close()
    summary.current?.focus()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // While another window has the focus, it stays where it was in this one.
    if (!currentTarget.contains(relatedTarget) && document.hasFocus()) close()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is no control: it hears what its controls hear
    <details ref={details} className={styles.hanging} name="hanging" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary ref={summary}>
        {label} <Icon name="chevronDown" size={12} />
      </summary>
      {/* With a place for the focus, a click in it does not close it. */}
      <div className={styles.panel} tabIndex={-1}>
        <WindowedList
          items={rows}
          keyOf={({ key }) => key}
          rowOf={() => ({ className: styles.row })}
          rowPx={() => ROW_PX}
          label={label}
          textOf={({ title, note }) => `${title} ${note}`}
        >
          {({ title, href, note }) => (
            <>
              <AppLink href={href} onClick={close}>
                {title}
              </AppLink>
              {note !== '' && <span className={styles.note}>{note}</span>}
            </>
          )}
        </WindowedList>
      </div>
    </details>
  )
}
