import { keyListWords } from '../../words/sections/key-list-words.ts'
import styles from './key-help.module.css'

/** What keys and pointer do. */
export function KeyList() {
  return (
    <dl className={styles.keys}>
      {keyListWords.keys.map(({ keys, words: does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
      {keyListWords.pointer.map(({ does, words: done }) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>{done}</dd>
        </div>
      ))}
    </dl>
  )
}
