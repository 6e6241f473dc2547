import { useMemo, useState } from 'react'
import { type FacetSection, toFacetSections } from '../../../model/filters/facet-choices.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useSources } from '../../../model/queries/use-sources.ts'
import { filterChoicesWords } from '../../../words/sections/filters/filter-choices-words.ts'
import { words } from '../../../words/words.ts'
import type { OfferedFacet } from '../offered-facet.ts'
import { ChoiceList } from './choice-list.tsx'
import type { ArticleTitle } from './choice-rows.ts'
import styles from './facet-choices.module.css'

interface FacetChoicesProps {
  dossier: OpenDossier
  facet: OfferedFacet
  /** The most that a choice can leave. */
  most: number
  /** It is a menu, in which one can type at once. */
  isMenu?: boolean
}

/** The choices of one facet, once it is read. */
export function FacetChoices(props: FacetChoicesProps) {
  const { dossier, facet } = props
  const isHere = typeof facet.of !== 'string' || dossier.columns.readings[facet.of].isHere?.() !== false
  if (isHere) return <ReadChoices {...props} />
  return (
    <p className={styles.hint} role="status">
      {words.frame.loading.choices}
    </p>
  )
}

/** Those that would leave nothing stay in place, disabled. */
function ReadChoices(props: FacetChoicesProps) {
  const { dossier, facet } = props
  const [sections] = useState(() => (typeof facet.of === 'string' ? toFacetSections(dossier, facet.of) : facet.of))
  return facet.of === 'source' ? (
    <SourceChoices {...props} sections={sections} />
  ) : (
    <ChoiceList {...props} sections={sections} titles={NO_TITLES} />
  )
}

const NO_TITLES: ReadonlyMap<string, ArticleTitle> = new Map()

/** Outlets, with the titles of their articles, which stand in a file of their own. */
function SourceChoices(props: FacetChoicesProps & { sections: readonly FacetSection[] }) {
  const { data, error } = useSources(props.dossier.id)
  const titles = useMemo(() => new Map(data?.sources.map((source) => [source.id, source])), [data])
  return (
    <>
      {error && (
        <p className={styles.hint} role="status">
          {filterChoicesWords.titlesFailed}
        </p>
      )}
      <ChoiceList {...props} titles={titles} />
    </>
  )
}
