import { Suspense } from 'react'
import { useSession } from '../../../state/session-store.ts'
import { useView } from '../../../state/address/use-view.ts'
import { Icon } from '../../../ui/icon.tsx'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { KNOWN_ON_BAR, type KnownOnRefs } from './day-bar.ts'
import { KnownOnLoading } from './known-on-loading.tsx'
import { words } from '../../../words/words.ts'
import styles from './known-on.module.css'

/** Says on which day's knowledge the page stands, and opens the bar by which another is chosen. */
export function KnownOnButton({ button, field }: KnownOnRefs) {
  const { view } = useView()
  const chooses = useSession((state) => state.choosesDay)
  const chooseDay = useSession((state) => state.chooseDay)
  const [before, day] = words.frame.knownOnButton(view.knownOn)
  const isOpen = chooses || view.knownOn !== null
  return (
    <button
      type="button"
      ref={button}
      className={styles.button}
      data-day={view.knownOn === null ? undefined : ''}
      aria-label={`${before}${day}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? KNOWN_ON_BAR : undefined}
      onClick={() => {
        if (!isOpen) return chooseDay(true)
        if (view.knownOn === null) return chooseDay(false)
        field.current?.focus()
      }}
    >
      <Icon name="calendar" />
      <span className={styles.words}>{before}</span>
      <b>{day}</b>
    </button>
  )
}

const OpenedKnownOn = lazyPart(async () => (await import('./opened-known-on.tsx')).OpenedKnownOn, {
  words: words.problems.dayBarFailed,
  className: styles.failed,
  id: KNOWN_ON_BAR,
})

/** The bar by which a day is chosen: from when the reader opens it or the address names a day, until it is closed. */
export function KnownOn({ dossier, refs }: { dossier: string; refs: KnownOnRefs }) {
  const { view } = useView()
  const chooses = useSession((state) => state.choosesDay)
  if (!chooses && view.knownOn === null) return null
  return (
    <Suspense fallback={<KnownOnLoading />}>
      <OpenedKnownOn dossier={dossier} refs={refs} />
    </Suspense>
  )
}
