import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { toChangeWords } from '../findings/change-words.ts'
import { ChainDrawing } from './chain-drawing.tsx'
import styles from './origin-fold-details.module.css'
import { toFoldWords } from './fold-words.ts'
import type { OriginFold } from './origin-fold.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'

interface OriginFoldDetailsProps {
  fold: OriginFold
  finding: Finding
  /** Place of the reading that the fold gives. */
  place: number
  names: Names
  /** The reading in short, if the fold does not stand under it. */
  lead?: string
}

/** Sources of one origin, folded to a line; opened, it shows who took it from whom, and in which words. */
export function OriginFoldDetails({ fold, finding, place, names, lead }: OriginFoldDetailsProps) {
  const said = toFoldWords(fold, names)
  const otherwise = (id: string) => {
    const other = finding.readings.findIndex(
      ({ reading }, at) => reading.sources.includes(id) && finding.parts(at, place),
    )
    const given = finding.readings[other]
    if (!given) return null
    return given.reading.stance === 'asserts' ? chainsWords.gives(given.words) : given.words
  }
  return (
    <details className={styles.fold}>
      <summary>
        <span className={styles.words}>
          <span className={styles.title}>
            {lead === undefined ? said.title : chainsWords.fold.ofReading(lead, said.title)}
          </span>
          {lead === undefined && said.names !== '' && <span className={styles.names}>{said.names}</span>}
          {(said.citing !== '' || said.written) && (
            <span className={styles.said}>
              {said.citing}
              {said.citing !== '' && said.written && ', '}
              {said.written && <i lang={said.written.language ?? undefined}>{eventWords.quoted(said.written.words)}</i>}
            </span>
          )}
        </span>
      </summary>
      <ChainDrawing
        claims={fold.claims}
        changed={(id, above) => toChangeWords(finding, place, id, above, names)}
        {...{ names, otherwise }}
      />
    </details>
  )
}
