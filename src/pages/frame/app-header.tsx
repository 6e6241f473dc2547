import { useRef } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { type Theme, useSession } from '../../state/session-store.ts'
import { ThemeIcon } from '../../ui/icon.tsx'
import { words } from '../../words/words.ts'
import styles from './app-header.module.css'
import { DossierMenu } from './navigation/dossier-menu.tsx'
import { DossierNav, EmptyNav } from './navigation/dossier-nav.tsx'
import { HeaderSearch } from './search/header-search.tsx'
import { KnownOn, KnownOnButton } from './known-on/known-on.tsx'
import { TakeAlong, TakeAlongButton } from './take-along/take-along.tsx'
import { Without } from './without/without.tsx'

interface AppHeaderProps {
  /** The dossier that is open. Of one that is packed there are no days of the past, and nothing is taken out. */
  dossier?: { id: string; title: string; packed?: unknown } | undefined
  /** One is on its way: its row of pages has its place already, so that nothing moves when it comes. */
  isLoading?: boolean
}

/** Name, dossier, search, and what belongs to the whole page; beneath them, the bars of the day and of what is taken out. */
export function AppHeader({ dossier, isLoading = false }: AppHeaderProps) {
  const [own, half] = words.frame.brand
  const dayButton = useRef<HTMLButtonElement>(null)
  const dayField = useRef<HTMLInputElement>(null)
  const dayRefs = { button: dayButton, field: dayField }
  return (
    <>
      <header className={styles.header}>
        <AppLink href="/" className={styles.brand} data-brand="" aria-label={words.frame.toStart}>
          <span>{own}</span>
          {half && (
            <>
              <i aria-hidden="true" />
              <span className={styles.line}>{half}</span>
            </>
          )}
        </AppLink>
        {dossier && <DossierMenu dossier={dossier} />}
        {dossier ? <DossierNav dossier={dossier.id} /> : isLoading && <EmptyNav />}
        <div className={styles.spring} />
        {dossier && <HeaderSearch dossier={dossier.id} />}
        {dossier && !dossier.packed && <KnownOnButton {...dayRefs} />}
        {dossier && <TakeAlongButton />}
        <ThemeButton />
      </header>
      {dossier && !dossier.packed && (
        <>
          <KnownOn dossier={dossier.id} refs={dayRefs} />
          <Without dossier={dossier.id} />
        </>
      )}
      {dossier && <TakeAlong dossier={dossier.id} />}
    </>
  )
}

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }

function ThemeButton() {
  const theme = useSession((state) => state.theme)
  const setTheme = useSession((state) => state.setTheme)
  const label = words.frame.themeButton(theme, NEXT_THEME[theme])
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      onClick={() => setTheme(NEXT_THEME[theme])}
    >
      <ThemeIcon />
    </button>
  )
}
