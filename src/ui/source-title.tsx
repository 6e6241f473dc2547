import type { ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from './source-title.module.css'

interface SourceTitleProps {
  source: { readonly title: string; readonly isLabel: boolean; readonly language: string | null }
  /** The title, with something marked in it. */
  children?: ReactNode
}

/** The title of a document in its language; or, set apart, what we call it where its title is not known. */
export function SourceTitle({ source: { title, isLabel, language }, children = title }: SourceTitleProps) {
  if (!isLabel) return <span lang={language ?? undefined}>{children}</span>
  return (
    <span className={styles.label} title={words.ui.labelIsOurs}>
      {children}
      <span className="visually-hidden"> ({words.ui.labelIsOurs})</span>
    </span>
  )
}
