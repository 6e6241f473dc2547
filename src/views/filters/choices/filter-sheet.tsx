import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { Icon } from '../../../ui/icon.tsx'
import { SheetHead } from '../../../ui/sheets/sheet-head.tsx'
import { filterChoicesWords } from '../../../words/sections/filters/filter-choices-words.ts'
import { filterStatusWords } from '../../../words/sections/filters/filter-status-words.ts'
import { words } from '../../../words/words.ts'
import type { OfferedFacet, SingleFilter } from '../offered-facet.ts'
import { SingleFilterBox } from '../single-filter-box.tsx'
import { FacetChoices } from './facet-choices.tsx'
import styles from './filter-sheet.module.css'

interface FilterSheetProps {
  dossier: OpenDossier
  facets: readonly OfferedFacet[]
  single: SingleFilter
  /** `null`: nothing can be taken out. */
  withoutChoices: (() => ReactNode) | null
  /** How many pass the filters, of how many. */
  shown: number
  all: number
  noun: 'event' | 'disagreement'
  /** `null`: no filter is set. */
  onClear: (() => void) | null
}

/** All filters on a sheet, one beneath the other, each unfolded when it is asked for; at the foot what they leave. */
export function FilterSheet(props: FilterSheetProps) {
  const { dossier, facets, single, withoutChoices, shown, all, noun, onClear } = props
  const [opened, setOpened] = useState<string | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  // The sheet was still empty when it took the focus.
  useEffect(() => title.current?.focus(), [])
  const part = (key: string, label: string, set: number, isEmpty: boolean, content: () => ReactNode) => (
    <section key={key}>
      <h3>
        <button
          type="button"
          className={styles.part}
          aria-expanded={opened === key}
          disabled={isEmpty}
          onClick={() => setOpened(opened === key ? null : key)}
        >
          {label} <span className={styles.set}>{set > 0 && filterChoicesWords.chosen(set)}</span>
          <Icon name="chevronDown" size={14} />
        </button>
      </h3>
      {opened === key && (
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">{label}</legend>
          {content()}
        </fieldset>
      )}
    </section>
  )
  return (
    <>
      <SheetHead title={words.filters.title} titleRef={title} />
      <div className={styles.body}>
        <div className={styles.single}>
          <SingleFilterBox {...single} />
        </div>
        {facets.map((facet) =>
          part(facet.key, facet.label, facet.chosen.length, facet.isEmpty, () => (
            <FacetChoices dossier={dossier} facet={facet} most={all} />
          )),
        )}
        {withoutChoices && part('without', words.filters.without, 0, false, withoutChoices)}
      </div>
      <footer className={styles.foot}>
        <button type="button" className={styles.clear} disabled={onClear === null} onClick={() => onClear?.()}>
          {filterChoicesWords.clearAll}
        </button>
        <form method="dialog">
          <button className={styles.show}>{filterChoicesWords.show(shown, noun)}</button>
        </form>
        <p className="visually-hidden" role="status">
          {filterStatusWords.shown(shown, all, `${noun}s`).join('')}
        </p>
      </footer>
    </>
  )
}
