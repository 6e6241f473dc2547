import { type ComponentType, lazy, Suspense } from 'react'
import { formatDay } from '../../../words/format-date.ts'
import { useSession } from '../../../state/session-store.ts'
import { useView } from '../../../state/address/use-view.ts'
import { Icon } from '../../../ui/icon.tsx'
import { KNOWN_ON_BAR, type KnownOnRefs } from './day-bar.ts'
import { KnownOnLoading } from './known-on-loading.tsx'
import styles from './known-on.module.css'

/** Says as of which day all is shown, and opens the bar by which another is chosen. */
export function KnownOnButton({ button, field }: KnownOnRefs) {
  const { view } = useView()
  const chooses = useSession((state) => state.choosesDay)
  const chooseDay = useSession((state) => state.chooseDay)
  const isOpen = chooses || view.knownOn !== null
  return (
    <button
      type="button"
      ref={button}
      className={styles.button}
      aria-label={`As known on ${view.knownOn === null ? 'today' : formatDay(view.knownOn)}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? KNOWN_ON_BAR : undefined}
      onClick={() => {
        if (!isOpen) return chooseDay(true)
        if (view.knownOn === null) return chooseDay(false)
        field.current?.focus()
      }}
    >
      <Icon name="calendar" />
      <span className={styles.words}>As known on </span>
      <b>{view.knownOn === null ? 'today' : formatDay(view.knownOn)}</b>
    </button>
  )
}

interface OpenedProps {
  dossier: string
  refs: KnownOnRefs
}

// Few readers go back to a day: what they go by comes when they do.
const OpenedKnownOn = lazy(async () => ({
  default: await import('./opened-known-on.tsx').then(
    ({ OpenedKnownOn: Opened }): ComponentType<OpenedProps> => Opened,
    (): ComponentType<OpenedProps> => KnownOnFailed,
  ),
}))

/** A module that failed is not asked for again by the browser, but with the page. */
function KnownOnFailed() {
  return (
    <p className={styles.failed} id={KNOWN_ON_BAR} role="alert">
      The days of the past could not be loaded.{' '}
      <button type="button" onClick={() => location.reload()}>
        Load the page anew
      </button>
    </p>
  )
}

/** The bar by which a day is chosen: there from when it was asked for, or a day is, until the reader goes back to today. */
export function KnownOn({ dossier, refs }: OpenedProps) {
  const { view } = useView()
  const chooses = useSession((state) => state.choosesDay)
  if (!chooses && view.knownOn === null) return null
  return (
    <Suspense fallback={<KnownOnLoading />}>
      <OpenedKnownOn dossier={dossier} refs={refs} />
    </Suspense>
  )
}
