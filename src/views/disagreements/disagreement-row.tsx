import type { ReactNode } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { EventMark } from '../../model/event-mark.ts'
import { Mark } from '../../ui/mark.tsx'
import { useUnassessedWords } from '../../model/known-on/use-unassessed-words.ts'
import styles from './disagreement-row.module.css'
import columns from './section-columns.module.css'
import { toRowWords } from './to-row-words.ts'

interface DisagreementRowProps {
  point: Point
  mark: EventMark
  href: string
  picture: ReactNode
  /** The picture says its readings itself. */
  pictureSpeaks: boolean
}

/** One disagreement, as a link to it. */
export function DisagreementRow({ point, mark, href, picture, pictureSpeaks }: DisagreementRowProps) {
  const words = toRowWords(point, useUnassessedWords())
  return (
    <li className={`${columns.columns} ${styles.row}`}>
      <AppLink href={href} className={styles.what} aria-label={`${point.about.label}: ${point.event.title}`}>
        <span className={styles.attribute}>{point.about.label}</span>
        <span className={styles.event}>
          <span className={styles.mark}>
            <Mark shape={mark.mark} family={mark.family} r={4.5} />
          </span>
          <span>{point.event.title}</span>
        </span>
      </AppLink>
      <p className={styles.size}>
        <b>{words.size}</b> <span className={styles.kind}>{point.kind}</span>
      </p>
      <div className={styles.picture}>
        {picture}
        {!pictureSpeaks && <p className="visually-hidden">{words.readings}</p>}
        {words.reason !== null && point.kind === 'certainty' && <p className={styles.reason}>{words.reason}</p>}
      </div>
      <p className={styles.verdict}>
        <span className={styles.decided}>
          <b>{words.verdict}</b>
          {words.stands && ' stands'}
        </span>{' '}
        <span className={styles.support}>{words.support}</span>
      </p>
    </li>
  )
}
