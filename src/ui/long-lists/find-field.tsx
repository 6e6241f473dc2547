import { longListWords } from '../../words/sections/filters/long-list-words.ts'
import { Icon } from '../icon.tsx'
import styles from './find-field.module.css'

interface FindFieldProps {
  typed: string
  /** Of the list. */
  label: string | undefined
  found: number
  all: number
  onType: (text: string) => void
}

/** Narrows a long list, and says to how many: what is not in the page, the browser's own search does not find. */
export function FindField({ typed, label, found, all, onType }: FindFieldProps) {
  return (
    <div className={styles.find}>
      <Icon name="search" size={14} />
      <input
        type="search"
        placeholder={longListWords.findAmong(all)}
        aria-label={longListWords.find(label)}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <span role="status">{typed.trim() !== '' && longListWords.someFound(found, all)}</span>
    </div>
  )
}
