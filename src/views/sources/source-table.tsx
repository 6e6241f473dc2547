import { memo } from 'react'
import type { ListedSource } from '../../contract/published-sources.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { count } from '../../words/dispute-words.ts'
import { toLanguageWords } from '../../words/language-name.ts'
import type { SourceOrder } from '../../state/address/source-list-view.ts'
import type { Links } from '../../state/address/use-links.ts'
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

/** Sources as rows, in their groups. Where it is narrow, a row is one cell that says the same in words. */
export const SourceTable = memo(function SourceTable({ label, groups, sort, unread, links }: SourceTableProps) {
  const head = (order: SourceOrder | null, words: string, about?: string) => (
    <th
      scope="col"
      className={about === undefined ? undefined : styles.number}
      title={about}
      aria-sort={order === sort ? (sort === 'outlet' || sort === 'date' ? 'ascending' : 'descending') : undefined}
    >
      {words}
    </th>
  )
  return (
    <table className={styles.table} data-sort={sort} aria-label={label}>
      <thead>
        <tr>
          {head('outlet', 'Outlet')}
          {head(null, 'Title')}
          {head('date', 'Published')}
          {head(null, 'Language')}
          {!unread && head('claims', 'Claims', 'Claims that it makes')}
          {head(
            null,
            unread ? 'Behind' : 'Events',
            unread ? 'Events on which others rest on it' : 'Events of which it speaks',
          )}
          {head('cited', 'Cited by', 'Sources that cite it')}
          {!unread && head('differs', 'Differs', 'Claims that contradict the editors’ reading')}
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
  const language = toLanguageWords(source)
  const { unread, events, behind, claims, citedBy, against, publishedLabel } = source
  const spoken = claims === 0 ? behind.length : events.length
  return (
    <tr className={styles.row}>
      <td className={styles.outlet}>
        <b>{name}</b> {note && <span>{note}</span>}
      </td>
      <th scope="row" className={styles.title}>
        <AppLink href={href} lang={source.language ?? undefined}>
          {source.title}
        </AppLink>
        <span className={styles.narrow}>
          <b>{name}</b>
          {[note && ` (${note})`, publishedLabel && `, ${publishedLabel}`, language && `, ${language}`].join('')}
          <br />
          {!unread && (claims === 0 ? 'No claim, ' : `${count(claims, 'claim')} on ${count(events.length, 'event')}, `)}
          {unread ? 'Cited by ' : 'cited by '}
          {citedBy === 0 ? 'none' : citedBy}
          {against > 0 && <span className={styles.fault}>, {against} against the editors’ reading</span>}
        </span>
      </th>
      <td className={styles.date}>{publishedLabel ?? <Nothing words="not known" />}</td>
      <td>{language ?? <Nothing words="not known" />}</td>
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
      {n === 0 ? <Nothing words="none" /> : n}
    </td>
  )
}

function Nothing({ words }: { words: string }) {
  return (
    <span className={styles.nothing}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
