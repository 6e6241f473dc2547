import type { CSSProperties } from 'react'
import { MEASURES } from '../../../ui/measures.ts'
import { ZigzagDown } from '../../../ui/marks/zigzag-down.tsx'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import styles from './chain-tree.module.css'
import type { ChainNode, ChainTreeLayout } from './chain-tree-layout.ts'
import type { Names } from '../names.ts'
import { toPublished, toTellingLanguage } from '../sources/source-facts.ts'

/** Two lines for a name, one for its day, and air above the branching line; in narrow columns three lines for a name. */
const ROW_PX = 54
const TALL_ROW_PX = 69
const MOST_WIDE_COLUMNS = 5
const DOT_Y = 8
const TRACK_PX = 16
/** From a branching line down to the row of the nodes that it leads to. */
const BRANCH_LIFT = 8
const TAIL_PX = 12

/** The citation chains above the columns: origins at the top, every line ends over its source. Decoration: the heads
 * of the columns say the same in words. */
export function ChainTree({ tree, names }: { tree: ChainTreeLayout; names: Names }) {
  const changed = tree.changes.some((n) => n > 0)
  const tall = tree.starts.length > MOST_WIDE_COLUMNS
  const rowPx = tall ? TALL_ROW_PX : ROW_PX
  const bottom = tree.rows * rowPx + (changed ? MEASURES.chainChangePx : 0) + TAIL_PX
  const rowNames = chainsWords.tree.rows.slice(0, tree.besides)
  return (
    <div className={styles.tree} data-tall={tall} style={{ height: bottom }} aria-hidden="true">
      <div className={styles.rowNames}>
        {rowNames.map((name, row) => (
          <span key={name} className={styles.rowName} style={{ top: row * rowPx }}>
            {name}
          </span>
        ))}
        {tree.rows > tree.besides && (
          <span className={styles.rowName} style={{ top: tree.besides * rowPx }}>
            {chainsWords.tree.alsoCited}
          </span>
        )}
      </div>
      {tree.starts.map((row, column) => {
        const from = row === 0 ? DOT_Y : row * rowPx - BRANCH_LIFT
        const changes = tree.changes[column] ?? 0
        const to = changes > 0 ? bottom - MEASURES.chainChangePx : bottom
        return (
          <div key={column} className={styles.column} style={toColumn(column)}>
            <span className={styles.down} style={{ top: from, height: to - from }} />
            {changes > 0 && (
              <>
                <ZigzagDown className={styles.change} />
                <span className={styles.changes}>{chainsWords.tree.changes(changes)}</span>
              </>
            )}
          </div>
        )
      })}
      {tree.branches.map(({ row, from, to }) => (
        <span
          key={`${row} ${to}`}
          className={styles.across}
          style={{ ...toColumn(from, to - from), top: (row + 1) * rowPx - BRANCH_LIFT }}
        />
      ))}
      {tree.nodes.map((node) => (
        <Node key={`${node.id} ${node.column}`} {...{ node, names, bottom, rowPx }} />
      ))}
    </div>
  )
}

interface NodeProps {
  node: ChainNode
  names: Names
  bottom: number
  rowPx: number
}

function Node({ node: { id, column, row, track }, names, bottom, rowPx }: NodeProps) {
  const source = names.sourceOf(id)
  const facts = [
    source?.unread ? null : toPublished(source),
    toTellingLanguage(source),
    source?.unread && chainsWords.notRead,
  ]
  const fact = facts.filter(Boolean).join(', ')
  const x = track * TRACK_PX
  return (
    <div className={styles.column} style={toColumn(column)}>
      {track > 0 && (
        <span
          className={styles.down}
          style={{ left: x, top: row * rowPx + DOT_Y, height: bottom - row * rowPx - DOT_Y }}
        />
      )}
      <span className={styles.dot} data-unread={source?.unread} style={{ left: x, top: row * rowPx + DOT_Y }} />
      <p className={styles.name} style={{ left: x + 12, top: row * rowPx }}>
        <b title={names.source(id)}>{names.source(id)}</b>
        {fact && <span title={fact}>{fact}</span>}
      </p>
    </div>
  )
}

/** Place of a column of the table below, as wide as `span` of them. */
function toColumn(column: number, span = 1): CSSProperties {
  const width = '((100% - var(--first) - var(--last)) / var(--columns))'
  return { left: `calc(var(--first) + 12px + ${width} * ${column})`, width: `calc(${width} * ${span})` }
}
