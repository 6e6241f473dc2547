import type { ReactNode } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import type { ToldPoint } from '../../model/disagreements/disagreement-point.ts'
import type { EventMark } from '../../model/dossier-names.ts'
import { NatureSign } from '../../ui/marks/nature-sign.tsx'
import { Mark } from '../../ui/marks/mark.tsx'
import { Term } from '../../ui/terms/term.tsx'
import { useUnassessedWords } from '../../model/excerpt/use-unassessed-words.ts'
import type { Naming } from '../../words/naming.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { evidenceWords } from '../../words/sections/sources/evidence-words.ts'
import { words } from '../../words/words.ts'
import styles from './disagreement-row.module.css'
import columns from './section-columns.module.css'
import { rowWords } from './row-words.ts'

/** Of the element that holds it. */
export const disagreementRowClass = `${columns.columns} ${styles.row}`

interface DisagreementRowProps {
  point: ToldPoint
  naming: Naming
  outletOf: (source: string) => string
  mark: EventMark
  href: string
  picture: ReactNode
  /** Screen readers can read the picture. */
  pictureSpeaks: boolean
}

/** One disagreement, as a link to it: what stands within its row. */
export function DisagreementRow({ point, naming, outletOf, mark, href, picture, pictureSpeaks }: DisagreementRowProps) {
  const said = rowWords(point, naming, useUnassessedWords(), outletOf)
  const isChange = point.nature === 'within' && point.disagreement.changed.length > 0
  const nature = isChange ? evidenceWords.textChanged : words.NATURE_NAMES[point.nature]
  return (
    <>
      <AppLink href={href} className={styles.what}>
        <span className={styles.title}>
          <span className={styles.mark}>
            <Mark shape={mark.mark} family={mark.family} r={4.5} />
          </span>{' '}
          {said.title}
        </span>{' '}
        <span className={styles.answers}>{said.answers}</span>
      </AppLink>
      <p className={styles.size}>
        <b title={said.exactSize ?? undefined}>{said.size}</b>{' '}
        <span className={styles.kind} title={nature}>
          <NatureSign nature={point.nature} /> {point.kind === 'certainty' && disagreementsWords.kinds.certainty.label}
          <span className="visually-hidden">. {nature}</span>
        </span>
      </p>
      <div className={styles.picture}>
        {picture}
        {!pictureSpeaks && <p className="visually-hidden">{said.readings}</p>}
        {said.reason !== null && point.kind === 'certainty' && <p className={styles.reason}>{said.reason}</p>}
      </div>
      <div className={styles.verdict}>
        <span className={styles.decided}>
          <b>{said.verdict}</b>
          {said.stands && ` ${disagreementsWords.stands}`}
        </span>{' '}
        <span className={styles.why}>{said.why}</span>
        <div className={styles.support}>
          {said.unassessed}
          {said.open === undefined ? (
            said.support
          ) : (
            <Term of="origins" open={said.open}>
              {said.support}
            </Term>
          )}
        </div>
      </div>
    </>
  )
}
