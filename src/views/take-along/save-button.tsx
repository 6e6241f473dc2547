import { takeAlongWords } from '../../words/sections/take-along/take-along-words.ts'
import styles from './take-along.module.css'

interface SaveButtonProps {
  format: keyof typeof takeAlongWords.formats
  onSave: () => void
}

/** Saves a file of one format. */
export function SaveButton({ format, onSave }: SaveButtonProps) {
  const { name, note } = takeAlongWords.formats[format]
  return (
    <button type="button" className={styles.save} aria-label={takeAlongWords.save(name, note)} onClick={onSave}>
      <b>{name}</b>
      <span className={styles.note}>{note}</span>
    </button>
  )
}
