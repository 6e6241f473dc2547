import { use } from 'react'
import type { OpenSource } from '../../../contract/opened/open-sources.ts'
import type { SourceFileClaim, SourceFileEvent } from '../../../contract/source-file.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { claimNumbers } from '../../../contract/releases/claim-id.ts'
import { ClaimFootContext, type FootedClaim } from '../../../model/claims/claim-foot-context.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { Mark } from '../../../ui/marks/mark.tsx'
import { sourceWords } from '../../../words/sections/sources/source-words.ts'
import { words } from '../../../words/words.ts'
import { toClaimAnchor } from './claim-anchor.ts'
import type { ClaimMark } from '../saved-copy/check-claims.ts'
import { SourceClaim } from './source-claim.tsx'
import type { SourceNames } from '../source-names.ts'
import styles from '../source-page.module.css'

interface SourceEventProps {
  dossier: OpenDossier
  event: SourceFileEvent
  file: OpenSource
  links: Links
  names: SourceNames
  named: string | null
  /** Whether its claims stand in a copy that the reader saved; `null` where there is none. */
  marks: ReadonlyMap<SourceFileClaim, ClaimMark> | null
}

/** All that a source says of one event. */
export function SourceEvent({ dossier, event, file, links, names, named, marks }: SourceEventProps) {
  const mark = dossier.markOf(event.kind)
  const [first] = event.claims
  const { footOf } = use(ClaimFootContext)
  const numbers = claimNumbers(event.claims, ({ attribute }) => attribute)
  const anchors = event.claims.map(({ attribute }) => toClaimAnchor(event.id, attribute))
  return (
    <section className={styles.event} aria-labelledby={`of-${event.id}`}>
      <div className={styles.eventHead}>
        <Mark shape={mark.mark} family={mark.family} />
        <h3 id={`of-${event.id}`}>
          <AppLink href={links.event(event.id, first?.attribute)}>{event.title}</AppLink>
        </h3>
        <p>{sourceWords.kindAndDate(mark.kindLabel, event.date && words.formatEdtf(event.date))}</p>
      </div>
      <ul>
        {event.claims.map((claim, place) => {
          const anchor = anchors[place] ?? ''
          return (
            <li
              key={place}
              // One attribute may have two claims, but an id must be unique.
              id={anchors.indexOf(anchor) === place ? anchor : undefined}
              className={styles.claim}
              data-named={named === anchor}
            >
              <SourceClaim
                claim={claim}
                others={event.claims.filter((other) => other !== claim && other.attribute === claim.attribute)}
                mark={marks?.get(claim) ?? null}
                {...{ file, names }}
                href={links.event(event.id, claim.attribute)}
                foot={footOf(footed(claim, event.id, file.id, numbers.get(claim) ?? 1))}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function footed(claim: SourceFileClaim, event: string, source: string, number: number): FootedClaim {
  const { attribute, stance, value, unit, speaker, corrected } = claim
  const says = { stance, value, unit, speaker }
  return { event, attribute, source, number, says, ...(corrected && { corrected }) }
}
