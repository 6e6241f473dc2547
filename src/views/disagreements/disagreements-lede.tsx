import { NATURES } from '../../domain/compare/nature.ts'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { Term } from '../../ui/terms/term.tsx'
import { useLinks } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import styles from './disagreements-lede.module.css'

interface DisagreementsLedeProps {
  dossier: OpenDossier
  all: readonly Point[]
  /** How many the dossier has. */
  ofAll: number
  /** Those that pass the filters. */
  passed: readonly Point[]
}

/** The title of the page, and how many disagreements it holds. */
export function DisagreementsLede({ dossier, all, ofAll, passed }: DisagreementsLedeProps) {
  const links = useLinks()
  return (
    <div className={styles.lede}>
      <h1 className={styles.title}>{disagreementsWords.title}</h1>
      {all.length === 0 ? (
        <p className={styles.words}>
          {dossier.events.length === 0 ? disagreementsWords.noEvents : disagreementsWords.noneAtAll}
        </p>
      ) : (
        <>
          <Tally {...{ dossier, all, ofAll, passed }} />
          <div className={styles.terms}>
            <Term of="disagreements" />
            <Term of="origins" />
            {!dossier.packed && (
              <AppLink href={links.repeated} className={styles.repeated}>
                {disagreementsWords.repeated}
              </AppLink>
            )}
          </div>
        </>
      )}
    </div>
  )
}

function Tally({ dossier, all, ofAll, passed }: DisagreementsLedeProps) {
  const [before, strong, after] = disagreementsWords.tally({
    passed: passed.length,
    all: all.length,
    ofAll,
    events: new Set(passed.map(({ event }) => event.id)).size,
    allEvents: dossier.events.length,
    natures: NATURES.flatMap((nature) => {
      const found = passed.filter((point) => point.nature === nature).length
      return found > 0 ? [[nature, found] as const] : []
    }),
    open: passed.filter(({ verdict }) => verdict === 'open').length,
  })
  return (
    <p className={styles.words}>
      {before}
      {strong && <b>{strong}</b>}
      {after}
    </p>
  )
}
