import type { Finding } from '../to-findings.ts'
import type { Names } from '../to-names.ts'
import { ChainDrawing } from './chain-drawing.tsx'
import styles from './origin-fold-details.module.css'
import { toChainForest } from './to-chain-forest.ts'
import { toFoldWords } from './to-fold-words.ts'
import type { OriginFold } from './to-origin-folds.ts'
import { toReadingWords } from '../../../words/reading-words.ts'

interface OriginFoldDetailsProps {
  fold: OriginFold
  finding: Finding
  /** Place of the reading that the fold gives. */
  place: number
  names: Names
  /** The reading in short, where the fold does not stand under it. */
  lead?: string
}

/** Sources of one origin, folded to a line; opened, who took it from whom, and in which words. */
export function OriginFoldDetails({ fold, finding, place, names, lead }: OriginFoldDetailsProps) {
  const words = toFoldWords(fold, names)
  const otherwise = (id: string) => {
    const other = finding.readings.findIndex(
      ({ reading }, at) => reading.sources.includes(id) && finding.parts(at, place),
    )
    const said = finding.readings[other]
    if (!said) return null
    return said.reading.stance === 'asserts' ? `gives ${said.reading.label}` : toReadingWords(said.reading)
  }
  return (
    <details className={styles.fold}>
      <summary>
        <span className={styles.words}>
          <span className={styles.title}>{lead === undefined ? words.title : `${lead}: ${words.title}`}</span>
          {lead === undefined && words.names !== '' && <span className={styles.names}>{words.names}</span>}
          {(words.citing !== '' || words.written) && (
            <span className={styles.said}>
              {words.citing}
              {words.citing !== '' && words.written && ', '}
              {words.written && <i lang={words.written.language ?? undefined}>“{words.written.words}”</i>}
            </span>
          )}
        </span>
      </summary>
      <ChainDrawing forest={toChainForest(fold.claims)} names={names} otherwise={otherwise} />
    </details>
  )
}
