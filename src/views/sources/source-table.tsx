import { memo } from 'react'
import type { ListedSource } from '../../contract/sources-file.ts'
import { SourceTitle } from '../../ui/source-title.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import type { SourceOrder } from '../../state/address/source-list-view.ts'
import type { Links } from '../../state/address/use-links.ts'
import { sourcesWords } from '../../words/sections/sources-words.ts'
import { words } from '../../words/words.ts'
import type { SourceGroup } from './group-sources.ts'
import { toOutletParts } from './outlet-parts.ts'
import styles from './source-table.module.css'

interface SourceTableProps {
  label: string
  groups: readonly SourceGroup[]
  sort: SourceOrder
  unread: boolean
  links: Links
}

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
  return (
    <table className={styles.table} data-sort={sort} aria-label={label}>
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
      {groups.map(({ heading, support, sources }, place) => (
        <tbody key={heading ?? `without ${place}`} data-grouped={heading !== null}>
          {heading !== null && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={unread ? 6 : 8}>
                {heading} <span>{support}</span>
              </th>
            </tr>
          )}
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} href={links.source(source.id)} />
          ))}
        </tbody>
      ))}
    </table>
  )
})

function SourceRow({ source, href }: { source: ListedSource; href: string }) {
  const { name, note } = toOutletParts(source.outlet)
  const language = words.toLanguageWords(source)
  const published = source.published && words.publishedWords(source.published)
  const { unread, events, behind, claims, citedBy, against } = source
  const spoken = claims === 0 ? behind.length : events.length
  return (
    <tr className={styles.row}>
      <td className={styles.outlet}>
        <b>{name}</b> {note && <span>{note}</span>}
      </td>
      <th scope="row" className={styles.title}>
        <AppLink href={href}>
          <SourceTitle source={source} />
        </AppLink>
        <span className={styles.narrow}>
          <b>{name}</b>
          {sourcesWords.facts(note, published, language)}
          <br />
          {sourcesWords.figures(unread ? null : { claims, events: events.length }, citedBy)}
          {against > 0 && <span className={styles.fault}>, {sourcesWords.against(against)}</span>}
        </span>
      </th>
      <td className={styles.date}>{published ?? <Nothing said={sourcesWords.notKnown} />}</td>
      <td>{language ?? <Nothing said={sourcesWords.notKnown} />}</td>
      {!unread && <Figure n={claims} />}
      <Figure n={unread ? spoken : events.length} />
      <Figure n={citedBy} />
      {!unread && <Figure n={against} fault />}
    </tr>
  )
}

function Figure({ n, fault = false }: { n: number; fault?: boolean }) {
  return (
    <td className={styles.number} data-fault={fault && n > 0}>
      {n === 0 ? <Nothing said={sourcesWords.nought} /> : n}
    </td>
  )
}

function Nothing({ said }: { said: string }) {
  return (
    <span className={styles.nothing}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{said}</span>
    </span>
  )
}
