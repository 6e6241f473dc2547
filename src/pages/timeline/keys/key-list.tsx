import { keysWords } from '../../../words/sections/timeline/keys-words.ts'
import styles from './key-list.module.css'

/** Which keys do what, and what the pointer does. */
export function KeyList() {
  return (
    <dl className={styles.keys}>
      {keysWords.keys.map(({ keys, words: does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
      {keysWords.pointer.map(({ does, words: done }) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>{done}</dd>
        </div>
      ))}
    </dl>
  )
}
