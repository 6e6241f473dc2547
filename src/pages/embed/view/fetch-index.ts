import { CONTRACT_VERSION } from '../../../contract/contract-version.ts'
import type { DossierIndex } from '../../../contract/index-file.ts'
import { isolateNames } from '../../../data/isolate-names.ts'
import { hasRightToLeft } from '../../../domain/text-direction.ts'

/**
 * The index of a dossier. It is not held against the schema, as it is for the app: what does that weighs as much as what draws. The build
 * held it against it when the page was written.
 * @throws where it does not come, is of another version, or has but some of the events: what is drawn would pass for all
 */
export async function fetchIndex(dossier: string): Promise<DossierIndex> {
  const url = `${import.meta.env.BASE_URL}data/${encodeURIComponent(dossier)}/index.json`
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const text = await response.text()
  const index = JSON.parse(text) as Omit<DossierIndex, 'version'> & { readonly version: number }
  const { version } = index
  if (version !== CONTRACT_VERSION) throw new Error(`${url} is of version ${version}`)
  if (index.packed) throw new Error(`${url} is packed: views of it are not drawn within other pages`)
  if (hasRightToLeft(text)) isolateNames(index)
  return { ...index, version }
}
