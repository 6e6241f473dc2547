import { drawAgreementBar } from '../../../chart/pictures/apart/agreement-bar.ts'
import { POINT_WAYS, type WayCounts } from '../../../domain/compare-sources/measure-agreement.ts'
import type { PointWay } from '../../../domain/compare-sources/compare-sources.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import { compareSourcesWords } from '../../../words/sections/compare/compare-sources-words.ts'
import styles from './counts-table.module.css'

const BAR_PX = 240
const SWATCH_PX = 10
const NONE: WayCounts = { alike: 0, differ: 0, part: 0, only: 0 }

/** What each way looks like in the bars. */
const SWATCHES = {
  alike: drawAgreementBar({ ...NONE, alike: 1 }, 1, SWATCH_PX),
  differ: drawAgreementBar({ ...NONE, differ: 1 }, 1, SWATCH_PX),
  part: drawAgreementBar({ ...NONE, part: 1 }, 1, SWATCH_PX),
  only: drawAgreementBar({ ...NONE, only: 1 }, 1, SWATCH_PX),
} as const

export interface CountedRow {
  readonly key: string
  readonly label: string
  readonly counts: WayCounts
  /** Where its name leads; left out: it is no link. */
  readonly href?: string
  readonly isChosen: boolean
  readonly hrefOf: (way: PointWay) => string
}

interface CountsTableProps {
  caption: string
  /** Of the names of the rows. */
  head: string
  rows: readonly CountedRow[]
}

/** Rows of points by the way in which they are told, as bars to scale and as numbers that lead to their lists. */
export function CountsTable({ caption, head, rows }: CountsTableProps) {
  const { ways, picture, leadsTo } = compareSourcesWords.agreement
  const totals = rows.map(({ counts }) => POINT_WAYS.reduce((sum, way) => sum + counts[way], 0))
  const most = Math.max(0, ...totals)
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <td className={styles.picture}>
            <span className="visually-hidden">{picture}</span>
          </td>
          {POINT_WAYS.map((way) => (
            <th key={way} scope="col" className={styles.number} data-way={way}>
              <Drawing className={styles.swatch} drawing={SWATCHES[way]} />
              {ways[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, counts, href, isChosen, hrefOf }) => (
          <tr key={key} data-chosen={isChosen}>
            <th scope="row">
              {href === undefined ? (
                label
              ) : (
                <a href={href} aria-current={isChosen ? 'true' : undefined}>
                  {label}
                </a>
              )}
            </th>
            <td className={styles.picture}>
              <Drawing fit="stretched" className={styles.bar} drawing={drawAgreementBar(counts, most, BAR_PX)} />
            </td>
            {POINT_WAYS.map((way) => (
              <td key={way} className={styles.number} data-way={counts[way] > 0 ? way : undefined}>
                {counts[way] === 0 ? (
                  0
                ) : (
                  <a href={hrefOf(way)} aria-label={leadsTo(counts[way], ways[way], label)}>
                    {compareSourcesWords.agreement.number(counts[way])}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
