import { useId } from 'react'
import type { Catalogue } from '../../contract/catalogue.ts'
import { toDay } from '../../contract/axis/iso-days.ts'
import type { FrontDossier as ToldDossier } from '../../contract/site/site-file.ts'
import { civilOf } from '../../domain/calendar-day.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { frontWords } from '../../words/sections/site/front-words.ts'
import { firstSentence } from './first-sentence.ts'
import { FrontDispute } from './front-dispute.tsx'
import styles from './front-page.module.css'

interface FrontDossierProps {
  dossier: Catalogue['dossiers'][number]
  /** `null`: nothing is told of it besides. */
  told: ToldDossier | null
}

/** What a dossier is about, how much there is of it, and a disagreement of its sources. */
export function FrontDossier({ dossier: { id, title, description, counts }, told }: FrontDossierProps) {
  const titleId = useId()
  const links = toLinks(id, '')
  const years = yearsOf(told?.span ?? null)
  const [strong, after] = frontWords.disputed(counts.disputedEvents, counts.events)
  return (
    <li className={styles.dossier}>
      <article aria-labelledby={titleId}>
        <div className={styles.head}>
          <h2 className={styles.title} id={titleId}>
            <AppLink href={links.timeline}>{title}</AppLink>
          </h2>
          <p className={styles.counts}>
            {years && <span className={styles.years}>{frontWords.span(...years)}</span>}{' '}
            {frontWords.counts(counts.events, counts.sources)}
          </p>
        </div>
        {description !== '' && <p className={styles.about}>{firstSentence(description)}</p>}
        {told?.dispute ? (
          <>
            <p className={styles.disputed}>
              <AppLink href={links.disagreements}>{strong}</AppLink>
              {after}
            </p>
            <ul>
              <FrontDispute told={told.dispute} hrefOf={links.event} />
            </ul>
          </>
        ) : (
          counts.disputedEvents === 0 && <p className={styles.disputed}>{frontWords.undisputed}</p>
        )}
      </article>
    </li>
  )
}

function yearsOf(span: ToldDossier['span']): readonly [number, number] | null {
  const [from, to] = [toDay(span?.earliest ?? null), toDay(span?.latest ?? null)]
  return from === null || to === null ? null : [civilOf(from).year, civilOf(to).year]
}
