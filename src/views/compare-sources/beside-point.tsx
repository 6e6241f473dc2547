import type { ComparedPoint } from '../../domain/compare-sources/compare-sources.ts'
import type { DifferingPoint } from '../../model/compare-sources/shown-comparison.ts'
import { NatureSign } from '../../ui/marks/nature-sign.tsx'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { words } from '../../words/words.ts'
import styles from './beside-point.module.css'
import type { ComparedNames } from './compared-names.ts'

/** How answers differ, how that comes about, and what the editors make of it. */
export function BesideDiffering({ point, names }: { point: DifferingPoint; names: ComparedNames }) {
  const { attribute, discrepancy, reason, verdict, way } = point
  const standing = verdict?.standing ?? null
  return (
    <>
      <p className={styles.reason} data-fault={way === 'part'}>
        {asSentence(reason ?? compareSourcesWords.worded)}
      </p>
      {discrepancy?.nature && (
        <p className={styles.nature}>
          <NatureSign nature={discrepancy.nature} /> {words.NATURE_NAMES[discrepancy.nature]}
        </p>
      )}
      {verdict && (
        <p className={styles.verdict}>
          {compareSourcesWords.verdict(standing && words.answerWords(standing, attribute, names.naming))}
        </p>
      )}
    </>
  )
}

/** That one thing is said in other words. */
export function BesideAlike({ point: { inOtherWords } }: { point: ComparedPoint }) {
  return inOtherWords && <p className={styles.nature}>{asSentence(compareSourcesWords.inOtherWords)}</p>
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
