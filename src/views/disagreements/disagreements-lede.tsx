import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { count } from '../../words/dispute-words.ts'
import { OriginsTerm } from '../../ui/origins-term.tsx'
import styles from './disagreements-lede.module.css'

interface DisagreementsLedeProps {
  dossier: OpenDossier
  all: readonly Point[]
  /** Those that pass the filters. */
  passed: readonly Point[]
}

/** What the page holds, counted. */
export function DisagreementsLede({ dossier, all, passed }: DisagreementsLedeProps) {
  const events = new Set(passed.map(({ event }) => event.id)).size
  const conflicts = passed.filter(({ kind }) => kind === 'conflict').length
  const doubts = passed.length - conflicts
  const open = passed.filter(({ verdict }) => verdict === 'open').length
  const filtered = passed.length < all.length
  return (
    <div className={styles.lede}>
      <h1 className={styles.title}>Where the sources disagree</h1>
      {all.length === 0 ? (
        <p className={styles.words}>
          {dossier.events.length === 0 ? 'There are no events.' : 'The sources of this dossier do not disagree.'}
        </p>
      ) : (
        <>
          <p className={styles.words}>
            {filtered ? `${passed.length} of ${count(all.length, 'disagreement')}` : count(all.length, 'disagreement')},
            on {filtered ? count(events, 'event') : `${events} of ${count(dossier.events.length, 'event')}`}.{' '}
            {conflicts > 0 && (
              <>
                <b>
                  {conflicts} {conflicts === 1 ? 'is a contradiction' : 'are contradictions'}
                </b>
                {doubts > 0 && `; in ${doubts}, one source is surer than another`}.
              </>
            )}
            {conflicts === 0 && doubts > 0 && 'In each, one source is surer than another.'}
            {open > 0 && ` The editors have left ${open} open.`}
          </p>
          <OriginsTerm />
        </>
      )}
    </div>
  )
}
