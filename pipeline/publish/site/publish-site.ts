import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import {
  type FrontDossier,
  type PublishedSite,
  type RetiredDossier,
  siteSchema,
} from '../../../src/contract/site/site-file.ts'
import { compareText } from '../../../src/domain/text-order.ts'
import { toJson } from '../to-json.ts'
import type { LaneColours } from './lane-colours.ts'
import type { Site } from './read-site.ts'

/** Where the site as a whole is published, within the output. */
export const SITE_FILE = 'site.json'
/** Where its logo is: the name stays when the file of the editors has another. */
export const LOGO_FILE = 'logo.svg'

/** How the dossiers of a site are ordered: as `site.yaml` says, then by their ids. */
export function byOrderOf({ order = [] }: Pick<Site, 'order'>): (a: { id: string }, b: { id: string }) => number {
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? order.length
  return (a, b) => placeOf(a.id) - placeOf(b.id) || compareText(a.id, b.id)
}

/** `site.json`, and the logo, by path within the output. @param dossiers in any order */
export function publishSite(
  site: Site,
  dossiers: readonly FrontDossier[],
  retired: readonly RetiredDossier[],
): Map<string, string> {
  const { name, sentence, licence, imprint, editors = [], colours, logo } = site
  const published: PublishedSite = {
    version: CONTRACT_VERSION,
    ...(name !== undefined && { name }),
    ...(sentence !== undefined && { sentence }),
    ...(logo && { logo: LOGO_FILE }),
    ...(licence !== undefined && { licence }),
    ...(imprint !== undefined && { imprint }),
    editors: editors.map((editor) => ({ ...editor })),
    ...(colours && { colours: colours as LaneColours }),
    dossiers: dossiers.toSorted(byOrderOf(site)),
    retired: retired.toSorted((a, b) => compareText(a.id, b.id)),
  }
  return new Map([
    [SITE_FILE, toJson(siteSchema.parse(published), 'lines')],
    ...(logo ? ([[LOGO_FILE, logo.svg]] as const) : []),
  ])
}
