import { withdrawnWords } from '../../words/sections/sources/withdrawn-words.ts'
import styles from './withdrawn-note.module.css'

interface WithdrawnNoteProps {
  withdrawn: { readonly on: string; readonly because: string } | undefined
  /** It says, too, what that means for the claims. */
  isWhole?: boolean
}

/** When a source was withdrawn, and why; nothing where it was not. */
export function WithdrawnNote({ withdrawn, isWhole = false }: WithdrawnNoteProps) {
  if (!withdrawn) return null
  return (
    <p className={styles.note}>
      <b>{withdrawnWords.on(withdrawn.on)}</b> {withdrawn.because} {isWhole && withdrawnWords.notCounted}
    </p>
  )
}
