import { memo, useMemo, useState } from 'react'
import type { SourceOrder } from '../../../state/address/source-list-view.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { sourcesWords } from '../../../words/sections/sources/sources-words.ts'
import { usePrinting } from '../../../ui/screen/use-printing.ts'
import type { SourceGroup } from '../group-sources.ts'
import { LetterJumps } from './letter-jumps.tsx'
import { AllRows } from './all-rows.tsx'
import { toTableRows } from './table-rows.ts'
import { type AskedRow, WindowedRows } from './windowed-rows.tsx'
import styles from './source-table.module.css'

interface SourceTableProps {
  label: string
  groups: readonly SourceGroup[]
  sort: SourceOrder
  unread: boolean
  links: Links
}

/** With more rows than these, only those near the visible ones are in the page. */
const MOST_DRAWN = 100

/** Sources as rows, in their groups. On a narrow screen a row is one cell that says the same in words. */
export const SourceTable = memo(function SourceTable({ label, groups, sort, unread, links }: SourceTableProps) {
  const { columns } = sourcesWords
  const head = (order: SourceOrder | null, { label: heading, about }: { label: string; about?: string }) => (
    <th
      scope="col"
      className={about === undefined ? undefined : styles.number}
      title={about}
      aria-sort={order === sort ? (sort === 'outlet' || sort === 'date' ? 'ascending' : 'descending') : undefined}
    >
      {heading}
    </th>
  )
  const rows = useMemo(() => toTableRows(groups), [groups])
  const [asked, setAsked] = useState<AskedRow | null>(null)
  const windowed = !usePrinting() && rows.length > MOST_DRAWN
  const drawn = { rows, unread, links, asked }
  return (
    <>
      {windowed && sort === 'outlet' && <LetterJumps label={label} rows={rows} onJump={(at) => setAsked({ at })} />}
      <table
        className={styles.table}
        data-sort={sort}
        data-one-stop="rows"
        aria-label={label}
        aria-rowcount={windowed ? rows.length + 1 : undefined}
      >
        <thead>
          <tr>
            {head('outlet', columns.outlet)}
            {head(null, columns.title)}
            {head('date', columns.date)}
            {head(null, columns.language)}
            {!unread && head('claims', columns.claims)}
            {head(null, unread ? columns.behind : columns.events)}
            {head('cited', columns.cited)}
            {!unread && head('differs', columns.differs)}
          </tr>
        </thead>
        {windowed ? <WindowedRows {...drawn} /> : <AllRows {...drawn} />}
      </table>
    </>
  )
})
