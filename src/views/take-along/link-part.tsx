import type { RefObject } from 'react'
import { useCopy } from '../../ui/use-copy.ts'
import { Icon } from '../../ui/icon.tsx'
import { takeAlongWords } from '../../words/sections/take-along/take-along-words.ts'
import styles from './take-along.module.css'

interface LinkPartProps {
  /** The button that copies. */
  copyRef: RefObject<HTMLButtonElement | null>
  /** Absolute. */
  url: string
  title: string
}

/** The address of what is shown: to copy, or for the share sheet of the system, where it has one. */
export function LinkPart({ copyRef, url, title }: LinkPartProps) {
  const { copied, copy } = useCopy()
  const canShare = typeof (navigator.share as Navigator['share'] | undefined) === 'function'
  return (
    <section className={styles.part} aria-labelledby="take-link">
      <h3 className={styles.heading} id="take-link">
        {takeAlongWords.link}
      </h3>
      <div className={styles.link}>
        <input
          className={styles.address}
          aria-label={takeAlongWords.linkField}
          value={url}
          readOnly
          onFocus={({ target }) => target.select()}
        />
        <button type="button" ref={copyRef} className={styles.main} onClick={() => copy(url)}>
          <Icon name={copied === url ? 'check' : 'link'} size={14} />
          {copied === url ? takeAlongWords.copied : takeAlongWords.copyLink}
        </button>
        {canShare && (
          // A reader who closes the sheet of the system has not failed.
          <button
            type="button"
            className={styles.button}
            onClick={() => void navigator.share({ title, url }).catch(() => {})}
          >
            {takeAlongWords.share}
          </button>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {copied === url ? takeAlongWords.copied : ''}
      </span>
    </section>
  )
}
