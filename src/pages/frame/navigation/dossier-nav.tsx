import { type CSSProperties, use } from 'react'
import { DataError } from '../../../data/data-error.ts'
import { DISAGREEMENT_KINDS } from '../../../domain/compare/discrepancy.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { late } from '../../../ui/chunks/late.tsx'
import { useDossier } from '../../../model/queries/use-dossier.ts'
import { toLinks, useKeptSearch } from '../../../state/address/use-links.ts'
import { isFiltering, parseView } from '../../../state/address/view.ts'
import { words } from '../../../words/words.ts'
import styles from './dossier-nav.module.css'
import { type NavPage, NavPlaceContext } from './nav-place.ts'

const FilteredCount = late(
  async () => (await import('./filtered-count.tsx')).FilteredCount,
  () => null,
)

/** The pages of a dossier. The links keep the filters. */
export function DossierNav({ dossier }: { dossier: string }) {
  const current = use(NavPlaceContext)
  const search = useKeptSearch()
  // The page that shows this holds it or awaits it: nothing is fetched again.
  const { data: opened, isPending, error } = useDossier(dossier)
  // The day that the address names, and what it takes out, lead nowhere.
  const isTooLarge = error instanceof DataError && error.kind === 'too-large'
  const links = toLinks(dossier, isTooLarge ? '' : search)
  const found = opened?.counts.discrepancies
  const disagreements = found && DISAGREEMENT_KINDS.reduce((sum, kind) => sum + found[kind], 0)
  const filtering = isFiltering(parseView(search).view)
  const link = (page: NavPage, count?: number, isOfEvents = false) => (
    <li>
      <AppLink href={links[page]} className={styles.link} aria-current={current[page]}>
        {words.frame.pages[page]}
        {opened && count !== undefined && (
          <span
            className={filtering && !isOfEvents ? styles.countInAll : styles.count}
            style={toDigits(words.formatCount(count))}
          >
            {' '}
            {filtering ? (
              <FilteredCount dossier={opened} {...{ search, count, isOfEvents }} />
            ) : (
              words.formatCount(count)
            )}
          </span>
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
        {link('disagreements', disagreements, true)}
        {link('sources', opened?.counts.sources)}
        {opened?.hasMap && link('map')}
      </ul>
    </nav>
  )
}

/** The style sheet makes the count as wide as that of all, so that nothing moves. */
function toDigits(count: string): CSSProperties & Record<'--digits', number> {
  return { '--digits': count.length }
}

/** The place of the pages while the dossier is on its way. */
export function EmptyNav() {
  return <nav className={styles.nav} aria-hidden="true" />
}
