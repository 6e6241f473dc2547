import { useEffect, useMemo, useRef, useState } from 'react'
import type { FacetSection } from '../../../model/filters/facet-choices.ts'
import { COARSE } from '../../../ui/breakpoints.ts'
import { useMediaQuery } from '../../../ui/screen/use-media-query.ts'
import { filterChoicesWords } from '../../../words/sections/filters/filter-choices-words.ts'
import type { OfferedFacet } from '../offered-facet.ts'
import { ChoiceLine } from './choice-line.tsx'
import { type ArticleTitle, type ChoiceRow, toChoiceRows } from './choice-rows.ts'
import styles from './facet-choices.module.css'
import { WindowedRows } from './windowed-rows.tsx'

interface ChoiceListProps {
  facet: OfferedFacet
  sections: readonly FacetSection[]
  titles: ReadonlyMap<string, ArticleTitle>
  most: number
  isMenu?: boolean
}

/** A list of more choices than this has a field to narrow it. */
const LONG_LIST = 12
/** Of a list of more lines than this, only those in sight are drawn. */
const MOST_DRAWN = 60

export function ChoiceList({ facet, sections, titles, most, isMenu = false }: ChoiceListProps) {
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => toChoiceRows(sections, { typed, opened, titles }), [sections, typed, opened, titles])
  const field = useRef<HTMLInputElement>(null)
  // On a screen that is touched, the focus would bring a keyboard over the choices.
  const takesFocus = !useMediaQuery(COARSE) && isMenu
  useEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const counts = facet.counts()
  const choices = sections.reduce((sum, section) => sum + section.choices.length, 0)
  const hint = filterChoicesWords.hints[facet.key]
  const unfold = (id: string) =>
    setOpened((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]))
  const line = (row: ChoiceRow) =>
    row.heading === null ? (
      <ChoiceLine
        choice={row.choice}
        group={row.group}
        isOpen={row.isOpen}
        chosen={facet.chosen}
        counts={counts}
        most={most}
        title={titles.get(row.choice.id)}
        onChoose={facet.onChoose}
        onUnfold={unfold}
      />
    ) : (
      <p className={styles.heading}>{row.heading}</p>
    )
  return (
    <>
      {hint && <p className={styles.hint}>{hint}</p>}
      {choices > LONG_LIST && (
        <input
          type="search"
          ref={field}
          className={styles.find}
          placeholder={filterChoicesWords.findAmong(choices)}
          aria-label={filterChoicesWords.find(facet.label)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {rows.length > MOST_DRAWN ? (
        <WindowedRows rows={rows} line={line} />
      ) : (
        <ul className={styles.rows} aria-label={facet.label}>
          {rows.map((row) => (
            <li key={row.key}>{line(row)}</li>
          ))}
        </ul>
      )}
      {rows.length === 0 && <p className={styles.hint}>{filterChoicesWords.noChoice(typed.trim())}</p>}
    </>
  )
}
