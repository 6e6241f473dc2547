import { countOrigins } from '../../domain/compare/origins.ts'
import { useMemo, useState } from 'react'
import type { OpenSource } from '../../contract/opened/open-sources.ts'
import { AppLink } from '../../ui/app-link.tsx'
import type { Links } from '../../state/address/use-links.ts'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import { usePrinting } from '../../ui/screen/use-printing.ts'
import { sourceWords } from '../../words/sections/sources/source-words.ts'
import styles from './citation-drawing.module.css'
import { type CitationRow, layOutCitations } from './lay-out-citations.ts'
import type { SourceNames } from './source-names.ts'

const LANE_PX = 16
const DOT_X = 5
/** More rows than this below the source are shown on demand, if claims stand beside them. */
const SHOWN_BELOW = 12
const ROW_PX = 28

interface CitationDrawingProps {
  file: OpenSource
  links: Links
  names: SourceNames
}

/** From the roots to the source, and on to the sources that cite it: one list beside its lines. */
export function CitationDrawing({ file, links, names }: CitationDrawingProps) {
  const rows = useMemo(() => layOutCitations(file), [file])
  const [isWhole, setWhole] = useState(file.events.length === 0)
  const isPrinting = usePrinting()
  const own = rows.findIndex(({ way }) => way === 'self')
  const below = rows.length - own - 1
  const hidden = isWhole || isPrinting || below <= SHOWN_BELOW + 1 ? 0 : below - SHOWN_BELOW
  const drawn = hidden > 0 ? rows.slice(0, own + 1 + SHOWN_BELOW) : rows
  const unread = new Set(file.sources.filter((source) => source.unread).map(({ id }) => id))
  return (
    <section className={styles.drawing} aria-labelledby="citations">
      <h2 className={styles.heading} id="citations">
        {sourceWords.citations}
      </h2>
      <p className={styles.summary}>{citedWords(file, below)}</p>
      <WindowedList
        items={drawn}
        keyOf={({ id }) => id}
        rowOf={({ way }) => ({ className: styles.row, 'data-way': way })}
        rowPx={() => ROW_PX}
        label={sourceWords.citations}
        textOf={({ id }) => names.source(id)}
        goOnAt={isWhole && file.events.length > 0 ? own + 1 + SHOWN_BELOW : null}
      >
        {(row, isNarrowed) => (
          <>
            {!isNarrowed && <Lines row={row} isFirst={row === rows[0]} unread={unread.has(row.id)} />}
            <div className={styles.name} style={{ marginLeft: widthOf(row) }}>
              {row.way === 'self' ? (
                <b>
                  {names.outlet(row.id)} <span className="visually-hidden">{sourceWords.thisSource}</span>
                </b>
              ) : (
                <AppLink href={links.source(row.id)}>{names.outlet(row.id)}</AppLink>
              )}
              <span className={styles.facts}> {names.facts(row.id)}</span>
              {row.cites.length > 0 && (
                <span className="visually-hidden">{sourceWords.cites(row.cites.map((id) => names.source(id)))}</span>
              )}
            </div>
          </>
        )}
      </WindowedList>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {sourceWords.showMore(hidden)}
        </button>
      )}
    </section>
  )
}

/** @param drawn how many sources below it are drawn */
function citedWords({ above, below, rests, roots, id }: OpenSource, drawn: number): string {
  return sourceWords.cited({
    citesAny: above.length > 0,
    origins: countOrigins(roots),
    isOrigin: roots.some(({ source }) => source === id),
    citedBy: drawn === 0 ? 0 : below.filter(([, to]) => to === id).length,
    rests,
  })
}

function widthOf({ lane, passing, ending, joining }: CitationRow): number {
  return (Math.max(lane, ...passing, ...ending, ...joining) + 1) * LANE_PX + 2
}

/** The lines of one row. Decoration: each row says what it cites. */
function Lines({ row, isFirst, unread }: { row: CitationRow; isFirst: boolean; unread: boolean }) {
  const x = (lane: number) => lane * LANE_PX + DOT_X
  const { lane, passing, ending, joining, feeding, goesOn } = row
  const reach = [...ending, ...joining, ...(feeding === null ? [] : [feeding])]
  const begins = [...(goesOn ? [lane] : []), ...(feeding === null || passing.includes(feeding) ? [] : [feeding])]
  const [from, to] = [Math.min(lane, ...reach), Math.max(lane, ...reach)]
  return (
    <span className={styles.lines} aria-hidden="true">
      {passing.map((one) => (
        <i key={`p${one}`} className={styles.down} style={{ left: x(one) }} />
      ))}
      {ending.map((one) => (
        <i key={`e${one}`} className={styles.end} style={{ left: x(one) }} />
      ))}
      {begins.map((one) => (
        <i key={`b${one}`} className={styles.start} style={{ left: x(one) }} />
      ))}
      {(!isFirst || feeding !== null) && to > from && (
        <i className={styles.across} style={{ left: x(from), width: x(to) - x(from) }} />
      )}
      <i className={styles.dot} data-unread={unread} style={{ left: x(lane) }} />
    </span>
  )
}
