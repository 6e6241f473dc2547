import { use } from 'react'
import { DISAGREEMENT_KINDS } from '../../../domain/compare/discrepancy.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useDossier } from '../../../model/queries/use-dossier.ts'
import { toLinks, useKeptSearch } from '../../../state/address/use-links.ts'
import { useView } from '../../../state/address/use-view.ts'
import { isFiltering, isFilteringDisagreements } from '../../../state/address/view.ts'
import { words } from '../../../words/words.ts'
import styles from './dossier-nav.module.css'
import { type NavPage, NavPlaceContext } from './nav-place.ts'

/** The pages of a dossier. The links keep the filters. */
export function DossierNav({ dossier }: { dossier: string }) {
  const current = use(NavPlaceContext)
  const links = toLinks(dossier, useKeptSearch())
  // The page that shows this holds it or awaits it: nothing is fetched again.
  const { data: opened, isPending } = useDossier(dossier)
  const found = opened?.counts.discrepancies
  const disagreements = found && DISAGREEMENT_KINDS.reduce((sum, kind) => sum + found[kind], 0)
  const { view } = useView()
  // A count of all would not be that of a page that shows some; its place is kept, so that nothing moves.
  const link = (page: NavPage, count?: number, isOfAll = true) => (
    <li>
      <AppLink href={links[page]} className={styles.link} aria-current={current[page]}>
        {words.frame.pages[page]}
        {count !== undefined && (
          <span className={isOfAll ? styles.count : styles.noCount}> {words.formatCount(count)}</span>
        )}
      </AppLink>
    </li>
  )
  // Names without their counts would move when these come.
  if (isPending) return <EmptyNav />
  return (
    <nav className={styles.nav} aria-label={words.frame.dossierPages}>
      <ul>
        {link('timeline')}
        {link('disagreements', disagreements, !isFilteringDisagreements(view))}
        {link('sources', opened?.counts.sources, !isFiltering(view))}
        {opened?.hasMap && link('map')}
      </ul>
    </nav>
  )
}

/** The place of the pages while the dossier is on its way. */
export function EmptyNav() {
  return <nav className={styles.nav} aria-hidden="true" />
}
