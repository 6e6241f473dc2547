import { existsSync, readFileSync } from 'node:fs'
import type { MovedPage } from '../../../src/app/site-pages.ts'
import type { RetiredDossier } from '../../../src/contract/site/site-file.ts'
import type { StaticSite } from '../drawing/load-app.ts'
import { CriticalSheet } from '../short/critical-sheet.ts'
import { pageHtml, type Shell } from '../page-html.ts'
import { registerOf } from './site-inputs.ts'

/**
 * The addresses that dossiers had before they were retired, by their registers: all of them lead to the page that says so.
 * @param dossiers folder of the dossiers
 */
export function retiredMoves(
  dossiers: string,
  retired: readonly RetiredDossier[],
  linksOf: StaticSite['toLinks'],
): MovedPage[] {
  return retired.flatMap(({ id: dossier, title }) => {
    const register = registerOf(dossiers, dossier)
    const lines = existsSync(register) ? readFileSync(register, 'utf8').split(/\r?\n/) : []
    const idsOf = (sort: string) =>
      lines.flatMap((line) => (line.startsWith(`${sort} `) ? line.slice(sort.length + 1) : []))
    const to = linksOf(dossier, '').timeline
    const paths = [...new Set([dossier, ...idsOf('dossier')])].flatMap((id) => {
      const links = linksOf(id, '')
      return [
        links.timeline,
        links.disagreements,
        links.repeated,
        links.sources,
        links.map,
        `${links.timeline}/compare`,
        `${links.timeline}/changes`,
        ...idsOf('event').flatMap((event) => [links.event(event), links.compare(event)]),
        ...idsOf('source').map(links.source),
      ]
    })
    return paths.filter((path) => path !== to).map((path) => ({ path, to, title }))
  })
}

interface RetiredParts {
  readonly shell: Shell
  readonly base: string
  /** The dossiers that can be opened. */
  readonly present: ReadonlySet<string>
  readonly href: (path: string) => string
  /** Full address; `null`: the site has none. */
  readonly canonical: (path: string) => string | null
}

/** The page that says that a dossier was retired: the app draws it, and without scripts it says so too. */
export function retiredHtml(site: StaticSite, retired: RetiredDossier, parts: RetiredParts): string {
  const { shell, base, present, href, canonical } = parts
  const linkTo = (dossier: string) => site.toLinks(dossier, '').timeline
  const path = linkTo(retired.id)
  const way = retired.instead !== null && present.has(retired.instead) ? linkTo(retired.instead) : '/'
  return pageHtml(shell, site, {
    drawn: site.tellRetired(retired),
    paths: [href(path)],
    base,
    canonical: canonical(path),
    image: null,
    oembed: null,
    alternates: [],
    quotes: false,
    sheet: new CriticalSheet(''),
    files: { sheets: [], parts: [] },
    ways: [{ href: href(way), words: way }],
  })
}
