import type { ReactNode } from 'react'
import { AppLink } from '../../../ui/app-link.tsx'
import { AppHeader } from '../app-header.tsx'
import { words } from '../../../words/words.ts'
import styles from './message-page.module.css'

interface NotFoundPageProps {
  title: string
  /** The dossier that the address is in. */
  dossier?: { id: string; title: string }
  children?: ReactNode
}

/** A page for an address that leads nowhere, with what is nearest to it, if anything is. */
export function NotFoundPage({ title, dossier, children }: NotFoundPageProps) {
  return (
    <>
      <AppHeader {...(dossier && { dossier })} />
      <main className={styles.message}>
        <h1 className={styles.heading}>{title}</h1>
        {children}
        <p>
          <AppLink href="/">{words.problems.toTimeline}</AppLink>
        </p>
      </main>
    </>
  )
}
