import { words } from '../words/words.ts'
import styles from './source-title.module.css'

interface SourceTitleProps {
  source: { readonly title: string; readonly isLabel: boolean; readonly language: string | null }
}

/** The title of a document in its language; or, set apart, what we call it where its title is not known. */
export function SourceTitle({ source: { title, isLabel, language } }: SourceTitleProps) {
  if (!isLabel) return <span lang={language ?? undefined}>{title}</span>
  return (
    <span className={styles.label} title={words.ui.labelIsOurs}>
      {title}
      <span className="visually-hidden"> ({words.ui.labelIsOurs})</span>
    </span>
  )
}
