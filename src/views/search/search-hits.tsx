import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useMemo } from 'react'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { toSearchable } from '../../model/search/to-searchable.ts'
import { Icon } from '../../ui/icon.tsx'
import { searchWords } from '../../words/sections/search-words.ts'
import type { EntityHit, Hits } from './find-hits.ts'
import { toExcerpt } from './hit-excerpt.ts'
import type { HitLinks } from './hit-links.ts'
import { HitOption } from './hit-option.tsx'
import { EntityRow, EventRow, SourceRow } from './hit-rows.tsx'
import styles from './search-hits.module.css'

/** What the field asks of the list, since the focus stays in the field. */
export interface HitKeys {
  /** Points at the next row, or at the one before; between the last and the first at none. */
  readonly point: (step: 1 | -1) => void
}

interface SearchHitsProps {
  dossier: OpenDossier
  /** What is searched. */
  text: string
  hits: Hits
  links: HitLinks
  /** How many events the filter of the last row would leave. */
  filtered: number
  /** In place of the sources that are not there. */
  sourcesMessage: ReactNode
  listId: string
  /** Id of the row that is pointed at. */
  active: string | null
  onActive: (id: string | null) => void
  onChoose: (href: string) => void
  keys: Ref<HitKeys>
  /** The text for which Enter was pressed, before its hits were there or after. */
  entered: string | null
  /** Goes where a row leads. */
  onGo: (href: string) => void
  /** Tells whether there is a list to point into. */
  onListed: (isListed: boolean) => void
}

/** The hits of a search in groups, as one list that the field points into; the last row filters by the text. */
export function SearchHits(props: SearchHitsProps) {
  const { dossier, text, hits, links, filtered, sourcesMessage, listId, active, onActive, onChoose, keys } = props
  const { entered, onGo, onListed } = props
  const { sought, events, sources, entities, nearest } = hits
  const toTexts = useMemo(() => toSearchable(dossier), [dossier])
  const excerpts = useMemo(
    () => new Map(events.shown.map((event) => [event.id, toExcerpt(toTexts(event), sought)])),
    [events, sought, toTexts],
  )
  const hrefs = useMemo(() => toHrefs(text, hits, links), [text, hits, links])
  useActiveInSight(active)
  useImperativeHandle(keys, () => ({
    point: (step) => {
      const ids = [...hrefs.keys()].map((row) => `${listId}-${row}`)
      const at = ids.indexOf(active ?? '')
      onActive(ids[at < 0 && step === -1 ? ids.length - 1 : at + step] ?? null)
    },
  }))
  // The first hit is known when there is an event, or when the sources are there too.
  const isSettled = events.count > 0 || sources !== null
  useEffect(() => {
    if (entered !== text || !isSettled) return
    const href = hrefs.get(active?.slice(listId.length + 1) ?? '') ?? [...hrefs.values()][0]
    if (href !== undefined) onGo(href)
  }, [entered, text, isSettled, hrefs, active, listId, onGo])
  useEffect(() => {
    onListed(hrefs.size > 0)
    return () => onListed(false)
  }, [hrefs, onListed])
  const option = (row: string) => {
    const id = `${listId}-${row}`
    return { id, href: hrefs.get(row) ?? '', isActive: id === active, onPoint: onActive, onChoose }
  }
  const group = { sought, option }
  return (
    <div id={listId} role="listbox" aria-label={searchWords.hits} className={styles.list}>
      {events.count > 0 && (
        <HitGroup name={searchWords.groups.events} shown={events.shown.length} count={events.count}>
          {events.shown.map((event) => (
            <EventRow
              key={event.id}
              option={option(`event-${event.id}`)}
              sought={sought}
              dossier={dossier}
              event={event}
              excerpt={excerpts.get(event.id) ?? []}
            />
          ))}
        </HitGroup>
      )}
      {nearest.length > 0 && (
        <HitGroup name={searchWords.nearest} shown={nearest.length} count={nearest.length}>
          {nearest.map((event) => (
            <EventRow
              key={event.id}
              option={option(`event-${event.id}`)}
              sought={sought}
              dossier={dossier}
              event={event}
              excerpt={[]}
            />
          ))}
        </HitGroup>
      )}
      {sources === null ? sourcesMessage : sources.count > 0 && <Sources {...group} sources={sources} />}
      {entities.count > 0 && <Entities {...group} entities={entities} />}
      {events.count > 0 && (
        <HitOption {...option('filter')} className={styles.filter}>
          <span className={styles.sign}>
            <Icon name="filter" size={14} />
          </span>
          <span className={styles.words}>{searchWords.filterRow[links.filters](text)}</span>
          <span className={styles.aside}>{searchWords.events(filtered)}</span>
        </HitOption>
      )}
    </div>
  )
}

interface GroupOf {
  sought: Hits['sought']
  option: (row: string) => Parameters<typeof SourceRow>[0]['option']
}

function Sources({ sources, sought, option }: GroupOf & { sources: NonNullable<Hits['sources']> }) {
  const { shown, count } = sources
  return (
    <HitGroup name={searchWords.groups.sources} shown={shown.length} count={count}>
      {shown.map((source) => (
        <SourceRow key={source.id} option={option(`source-${source.id}`)} sought={sought} source={source} />
      ))}
      {count > shown.length && (
        <HitOption {...option('all-sources')}>
          <span className={styles.sign} />
          <span className={styles.words}>{searchWords.allSources(count)}</span>
        </HitOption>
      )}
    </HitGroup>
  )
}

function Entities({ entities, sought, option }: GroupOf & { entities: Hits['entities'] }) {
  return (
    <HitGroup name={searchWords.groups.entities} shown={entities.shown.length} count={entities.count}>
      {entities.shown.map((hit) => (
        <EntityRow key={rowOf(hit)} option={option(rowOf(hit))} sought={sought} hit={hit} />
      ))}
    </HitGroup>
  )
}

function HitGroup(props: { name: string; shown: number; count: number; children: ReactNode }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles.group} role="presentation">
        <span id={id}>{props.name}</span>
        <span className={styles.count}>{searchWords.someOf(props.shown, props.count)}</span>
      </div>
      {props.children}
    </div>
  )
}

const rowOf = ({ type, id }: EntityHit) => `${type === 'place' ? 'place' : 'actor'}-${id}`

/** Where each row leads, in the order of the list. */
function toHrefs(text: string, { events, nearest, sources, entities }: Hits, links: HitLinks): Map<string, string> {
  const hrefs = new Map<string, string>()
  for (const { id } of [...events.shown, ...nearest]) hrefs.set(`event-${id}`, links.event(id))
  for (const { id } of sources?.shown ?? []) hrefs.set(`source-${id}`, links.source(id))
  if (sources && sources.count > sources.shown.length) hrefs.set('all-sources', links.allSources(text))
  for (const hit of entities.shown) hrefs.set(rowOf(hit), links.entity(hit))
  if (events.count > 0) hrefs.set('filter', links.text(text))
  return hrefs
}

function useActiveInSight(active: string | null) {
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
}
