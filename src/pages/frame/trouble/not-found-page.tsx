import type { ReactNode } from 'react'
import { toLinks } from '../../../state/address/use-links.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { AppHeader } from '../app-header.tsx'
import { useNamedDossier } from '../messages/use-named-dossier.ts'
import { useTitle } from '../use-title.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import styles from '../messages/message-page.module.css'

export interface NotFoundPageProps {
  title: string
  /** The dossier that is open; without it, the one that the address is in. */
  dossier?: { id: string; title: string; packed?: unknown } | undefined
  children?: ReactNode
}

/** A page for an address that leads nowhere, with what is nearest to it, if anything is. */
export function NotFoundPage({ title, dossier, children }: NotFoundPageProps) {
  const named = useNamedDossier()
  const within = dossier ?? named
  useTitle(title)
  return (
    <>
      <AppHeader dossier={within} />
      <main className={styles.message}>
        <h1 className={styles.heading}>{title}</h1>
        {children}
        <p>
          <AppLink href={within ? toLinks(within.id, '').timeline : '/'}>
            {within ? troubleWords.toTimeline : troubleWords.toStart}
          </AppLink>
        </p>
      </main>
    </>
  )
}
