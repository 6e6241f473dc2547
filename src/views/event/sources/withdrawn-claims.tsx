import type { WithdrawnClaim } from '../../../contract/event-file.ts'
import type { OpenEvent } from '../../../contract/opened/open-event.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useLinks } from '../../../state/address/use-links.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { CorrectedNotes } from '../../../ui/evidence/corrected-notes.tsx'
import { WithdrawnNote } from '../../../ui/evidence/withdrawn-note.tsx'
import { withdrawnWords } from '../../../words/sections/sources/withdrawn-words.ts'
import { words } from '../../../words/words.ts'
import type { Names } from '../names.ts'
import { Quote } from './quote.tsx'
import styles from './withdrawn-claims.module.css'

export interface WithdrawnClaimsProps {
  dossier: OpenDossier
  event: OpenEvent
  names: Names
  level: 2 | 3
}

/** The claims on an event that do not count, each beneath the source that was withdrawn. */
export function WithdrawnClaims({ dossier, event, names, level }: WithdrawnClaimsProps) {
  const links = useLinks()
  const { withdrawn = [] } = event
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby="withdrawn-claims">
      <Heading className={styles.heading} data-level={level} id="withdrawn-claims">
        {withdrawnWords.heading}
      </Heading>
      <ul>
        {[...new Set(withdrawn.map(({ source }) => source))].map((id) => (
          <li key={id} className={styles.source}>
            <AppLink href={links.source(id)}>{names.sourceOf(id)?.outlet ?? id}</AppLink>
            <WithdrawnNote withdrawn={names.sourceOf(id)?.withdrawn} isWhole />
            <dl className={styles.claims}>
              {withdrawn
                .filter(({ source }) => source === id)
                .map((claim, place) => (
                  <div key={place}>
                    <dt>{dossier.names.attribute(claim.attribute)}</dt>
                    <dd>
                      <Said claim={claim} names={names} />
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({ claim, names }: { claim: WithdrawnClaim; names: Names }) {
  const { attribute, corrected, unit, gloss } = claim
  return (
    <>
      <p className={styles.value}>{words.readingWords(claim, attribute, names)}</p>
      {corrected && <CorrectedNotes of={{ corrected, attribute, unit }} naming={names} />}
      {gloss !== null && (
        <p>
          {words.inOurWords} {gloss}
        </p>
      )}
      {claim.quote !== null && <Quote claim={claim} names={names} />}
    </>
  )
}
