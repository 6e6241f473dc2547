import { drawDifferenceSign } from '../../chart/pictures/apart/difference-sign.ts'
import type { DisagreementKind } from '../../domain/compare/discrepancy.ts'
import { Drawing } from '../../ui/marks/drawing.tsx'
import styles from './difference-sign.module.css'

/** The sign of a kind of disagreement; decoration. */
export function DifferenceSign({ kind }: { kind: DisagreementKind }) {
  return <Drawing className={styles.sign} drawing={drawDifferenceSign(kind)} />
}
