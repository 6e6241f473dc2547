import { Icon } from '../../../ui/icon.tsx'
import { savedCopyWords } from '../../../words/sections/sources/saved-copy-words.ts'
import type { ClaimMark } from './check-claims.ts'
import styles from './copy-mark.module.css'

/** Whether a claim stands in the copy that the reader saved. */
export function CopyMark({ mark }: { mark: ClaimMark }) {
  return (
    <p className={styles.mark} data-kind={mark.kind}>
      {mark.kind === 'found' && <Icon name="check" size={12} />}
      {mark.kind === 'gone' && <Icon name="close" size={12} />}
      <span>{savedCopyWords.mark(mark)}</span>
    </p>
  )
}
