import { NODE_DIGESTS } from '../../pipeline/disk/node-digests.ts'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { NO_OTHERS } from '../../pipeline/publish/read-other-entries.ts'
import { publishDossiers } from '../../pipeline/steps/publish.ts'
import { compareDossier } from '../../src/publish/compare-dossier.ts'
import { isDerived } from '../pipeline/case-folder.ts'
import { restoreFrom } from './published-dossier.ts'

/** What is published of dossiers that are restored from what was published of them; without what follows from the rest. */
export function publishAgain(files: ReadonlyMap<string, string>, ids: readonly string[]): Map<string, string> {
  const compared = ids.map((id) => {
    const dossier = restoreFrom(files, id)
    return { dossier, events: compareDossier(dossier) }
  })
  const site = { site: { logo: null }, retired: [], others: NO_OTHERS, packedFrom: Infinity }
  const again = wholeTexts(publishDossiers(compared, site, NODE_DIGESTS))
  return new Map([...again].filter(([path]) => !isDerived(path)))
}
