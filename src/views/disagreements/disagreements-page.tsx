import { type ReactNode, useMemo } from 'react'
import type { DisagreementSelection, OpenDisagreements } from '../../model/disagreements/open-disagreements.ts'
import type { DisagreementView } from '../../state/address/disagreement-view.ts'
import type { Links } from '../../state/address/use-links.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { MethodLink } from '../../ui/terms/method-link.tsx'
import { DifferenceStrip } from './difference-strip.tsx'
import { DisagreementSection } from './disagreement-section.tsx'
import { DisagreementsLede } from './disagreements-lede.tsx'
import styles from './disagreements-page.module.css'
import { disagreementSections } from './disagreement-sections.ts'

interface DisagreementsPageProps {
  disagreements: OpenDisagreements
  selection: DisagreementSelection
  view: DisagreementView
  onChange: (view: DisagreementView) => void
  links: Links
  /** The filters that the page shares with the timeline. */
  filters: ReactNode
  /** Shown if nothing passes the filters. */
  empty: ReactNode
}

/** Where the sources of a dossier disagree, attribute by attribute. */
export function DisagreementsPage({
  disagreements,
  selection,
  view,
  onChange,
  links,
  filters,
  empty,
}: DisagreementsPageProps) {
  const { of: dossier, points: all } = disagreements
  const sections = useMemo(() => disagreementSections(selection.passed, view.order), [selection, view.order])
  return (
    <div className={styles.page}>
      <DisagreementsLede dossier={dossier} all={all} ofAll={disagreements.ofAll} passed={selection.passed} />
      {all.length > 0 && (
        <>
          <div className={styles.filters}>{filters}</div>
          <DifferenceStrip view={view} counts={selection.kinds} onChange={onChange} />
        </>
      )}
      <div id="disagreements" tabIndex={-1} className={styles.sections}>
        {sections.length === 0 && all.length > 0 && empty}
        {sections.map((section) => (
          <DisagreementSection
            key={section.id}
            dossier={dossier}
            section={section}
            all={all}
            order={view.order}
            links={links}
          />
        ))}
      </div>
      {sections.length > 0 && (
        <p className={styles.note}>
          {disagreementsWords.measuredFrom} <MethodLink to="weight">{disagreementsWords.howWeighed}</MethodLink>
        </p>
      )}
    </div>
  )
}
