import type { Catalogue } from '../contract/catalogue.ts'
import type { PublishedSite } from '../contract/site/site-file.ts'
import type { OpenDossier } from '../model/open-dossier.ts'
import { catalogueQuery } from '../model/queries/queries.ts'
import { siteQuery } from '../model/queries/use-site.ts'
import { createQueryClient } from './app.tsx'

/** What pages are drawn of, as they are drawn ahead. */
export const drawnData = createQueryClient()

/** Whose pages are drawn; `null`: those of the site as a whole. */
let owner: string | null = null

/**
 * Lets the pages of a dossier be drawn from here on, or with `null` those of the site. What the ones before asked for is there no more, and
 * of the other dossiers nothing but their names: so the pages of a dossier are the same whatever else is drawn, and stay as they were where
 * none of this changed (tools/static-pages/files/site-inputs.ts).
 */
export async function drawPagesOf(dossier: string | null): Promise<void> {
  owner = null
  drawnData.clear()
  const catalogue = await drawnData.fetchQuery(catalogueQuery())
  const site = await drawnData.fetchQuery(siteQuery())
  owner = dossier
  if (dossier === null) return
  drawnData.clear()
  drawnData.setQueryData(catalogueQuery().queryKey, namesOf(catalogue))
  drawnData.setQueryData(siteQuery().queryKey, closed(site, []))
}

/** @param path of a published file. @throws where the pages that are drawn must not depend on it */
export function checkRead(path: string): void {
  if (owner !== null && !path.startsWith(`${owner}/`)) refuse(path)
}

function namesOf(catalogue: Catalogue): Catalogue {
  const dossiers = catalogue.dossiers.map((one) => closed(one, ['id', 'title']))
  return closed({ ...catalogue, dossiers }, ['dossiers'])
}

/** What the header asks of a dossier that is open: no summary of one has it, whatever is published. */
const OF_OPEN_DOSSIERS: keyof OpenDossier = 'packed'

/** A part of what is published, of which some fields alone may be read. */
function closed<T extends Catalogue | PublishedSite | Catalogue['dossiers'][number]>(
  part: T,
  open: readonly (keyof T)[],
): T {
  const isOpen = (name: string | symbol) =>
    typeof name === 'symbol' || name === OF_OPEN_DOSSIERS || (open as readonly string[]).includes(name)
  return new Proxy(part, {
    get: (target, name) => (isOpen(name) ? (Reflect.get(target, name) as unknown) : refuse(String(name))),
  })
}

function refuse(what: string): never {
  const why = `The pages of ${owner} ask for ${what}. They are not drawn again when it changes: count it in tools/static-pages/files/site-inputs.ts, and let it through in src/app/drawn-data.ts.`
  // What draws them takes a fault for something that has not come yet.
  console.error(why)
  throw new Error(why)
}
