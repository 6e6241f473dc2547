import { useLocation, useSearch } from 'wouter'
import { AppLink } from '../../ui/app-link.tsx'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { toLinks } from '../../state/address/use-links.ts'
import styles from './dossier-nav.module.css'

type Page = 'timeline' | 'disagreements' | 'sources'

/** The pages of a dossier. The links keep the filters. */
export function DossierNav({ dossier }: { dossier: string }) {
  const [path] = useLocation()
  const links = toLinks(dossier, useSearch())
  // Held already by the page that shows this: nothing is fetched anew.
  const { data: opened } = useDossier(dossier)
  const current = currentOf(path)
  const found = opened?.counts.discrepancies
  const disagreements = found && found.conflict + found.certainty
  const link = (page: Page, words: string, count?: number) => (
    <li>
      <AppLink href={links[page]} className={styles.link} aria-current={current[page]}>
        {words}
        {count !== undefined && <span className={styles.count}> {count}</span>}
      </AppLink>
    </li>
  )
  return (
    <nav className={styles.nav} aria-label="Pages of the dossier">
      <ul>
        {link('timeline', 'Timeline')}
        {link('disagreements', 'Disagreements', disagreements)}
        {link('sources', 'Sources', opened?.counts.sources)}
      </ul>
    </nav>
  )
}

/** Which page an address is, or (`true`) to which it belongs. An event is open beside the timeline; its sources are a page of their own. */
function currentOf(path: string): Partial<Record<Page, 'page' | 'true'>> {
  const [, , page, , below] = path.split('/')
  if (page === 'disagreements') return { disagreements: 'page' }
  if (page === 'sources') return { sources: path.split('/').length > 3 ? 'true' : 'page' }
  return { timeline: below ? 'true' : 'page' }
}

/** The place of the pages while the dossier is on its way. */
export function EmptyNav() {
  return <nav className={styles.nav} aria-hidden="true" />
}
