import type { DossierIndex } from '../../contract/index-file.ts'
import { searchableTexts } from '../../publish/gathered/searchable-texts.ts'
import type { DossierNames } from '../dossier-names.ts'

export { SEPARATOR } from '../../publish/gathered/searchable-texts.ts'

/** What of a dossier the search reads. */
interface Searched {
  readonly index: Pick<DossierIndex, 'actors' | 'places' | 'sources'>
  readonly names: Pick<DossierNames, 'naming'>
}

/** The texts by which the search finds the events of a dossier. */
export function toSearchable({ index, names }: Searched) {
  return searchableTexts(index, names.naming)
}
