import type { Links } from '../../../state/address/use-links.ts'
import { GroupRow } from './group-row.tsx'
import { SourceRow } from './source-row.tsx'
import { inGroups, type TableRow } from './table-rows.ts'

interface AllRowsProps {
  rows: readonly TableRow[]
  unread: boolean
  links: Links
}

/** Every row of a table, a part of the table for each group. */
export function AllRows({ rows, unread, links }: AllRowsProps) {
  return inGroups(rows).map((part) => (
    <tbody key={part[0]?.group}>
      {part.map((row) =>
        'source' in row ? (
          <SourceRow
            key={row.source.id}
            source={row.source}
            place={row.place}
            unread={unread}
            href={links.source(row.source.id)}
          />
        ) : (
          <GroupRow key="heading" heading={row.heading} support={row.support} unread={unread} />
        ),
      )}
    </tbody>
  ))
}
