import type { RefObject } from 'react'
import { words } from '../../words/words.ts'
import { Icon } from '../icon.tsx'
import styles from './sheet.module.css'

interface SheetHeadProps {
  title: string
  /** By which the sheet is named. */
  id?: string
  /** Of a title that takes the focus. */
  titleRef?: RefObject<HTMLHeadingElement | null>
}

/** The head of a sheet, which stays in sight: what it is, and the button that closes it. */
export function SheetHead({ title, id, titleRef }: SheetHeadProps) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title} id={id} ref={titleRef} tabIndex={titleRef && -1}>
        {title}
      </h2>
      <form method="dialog">
        <button className={styles.close} aria-label={words.frame.close}>
          <Icon name="close" />
        </button>
      </form>
    </header>
  )
}
