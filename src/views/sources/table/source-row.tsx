import type { OpenListedSource } from '../../../contract/opened/open-sources.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { SourceTitle } from '../../../ui/source-title.tsx'
import { sourcesWords } from '../../../words/sections/sources/sources-words.ts'
import { languageWords } from '../../../words/sections/sources/language-words.ts'
import { withdrawnWords } from '../../../words/sections/sources/withdrawn-words.ts'
import { words } from '../../../words/words.ts'
import { toOutletParts } from '../outlet-parts.ts'
import styles from './source-table.module.css'

interface SourceRowProps {
  source: OpenListedSource
  href: string
  /** The table is of sources that make no claims. */
  unread: boolean
  /** It stands beneath the heading of its outlet, or right after such a group. */
  place: 'grouped' | 'after-group' | 'alone'
  /** Where only some rows are in the page: its place among all, and what measures it. */
  windowed?: { at: number; measure: (node: Element | null) => void }
}

/** One source. */
export function SourceRow({ source, href, unread, place, windowed }: SourceRowProps) {
  const { name, note } = toOutletParts(source.outlet)
  const language = languageWords.toLanguageWords(source)
  const published = source.published && words.publishedWords(source.published)
  const { claims, citedBy, against } = source
  const { events, behind } = source.counts ?? { events: source.events.length, behind: source.behind.length }
  const spoken = claims === 0 ? behind : events
  return (
    <tr
      className={styles.row}
      data-place={place}
      data-index={windowed?.at}
      aria-rowindex={windowed && windowed.at + 2}
      ref={windowed?.measure}
    >
      <td className={styles.outlet}>
        <b>{name}</b> {note && <span>{note}</span>}
      </td>
      <th scope="row" className={styles.title}>
        <AppLink href={href}>
          <SourceTitle source={source} />
        </AppLink>
        {source.withdrawn && <span className={styles.withdrawn}>{withdrawnWords.inRow(source.withdrawn.on)}</span>}
        <span className={styles.narrow}>
          <b>{name}</b>
          {sourcesWords.facts(note, published, language)}
          <br />
          {sourcesWords.figures(source.unread ? null : { claims, events }, citedBy)}
          {against > 0 && <span className={styles.fault}>, {sourcesWords.against(against)}</span>}
        </span>
      </th>
      <td className={styles.date}>{published ?? <Nothing said={sourcesWords.notKnown} />}</td>
      <td>{language ?? <Nothing said={sourcesWords.notKnown} />}</td>
      {!unread && <Figure n={claims} />}
      <Figure n={unread ? spoken : events} />
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
