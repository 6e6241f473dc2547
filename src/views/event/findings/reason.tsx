import type { Finding } from './finding.ts'

/** How the readings differ; if the days between two dates are said in larger units, with the exact number at hand. */
export function Reason({ reason, exactGap }: Pick<Finding, 'reason' | 'exactGap'>) {
  if (exactGap === null || reason === null || reason.includes(exactGap)) return reason
  return (
    <span title={exactGap}>
      {reason}
      <span className="visually-hidden"> ({exactGap})</span>
    </span>
  )
}
