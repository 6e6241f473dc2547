import type { NewIds } from '../../new-ids.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { textIn } from '../timelinejs/slide.ts'
import type { ItemLabels } from './item-labels.ts'
import { itemIn, type Snak, valueOf } from './statement.ts'
import { readWikidataTime } from './wikidata-time.ts'

const REFERENCE_URL = 'P854'
const WIKIMEDIA_URL = 'P4656'
const STATED_IN = 'P248'
const IMPORTED_FROM = 'P143'
const TITLE = 'P1476'
const PUBLISHED = 'P577'

/** The ids of the unread sources that the references of a statement name. */
export function citedSources(references: readonly (readonly Snak[])[], ids: NewIds, labels: ItemLabels): string[] {
  return [...new Set(references.flatMap((snaks) => sourceOf(snaks, ids, labels) ?? []))]
}

/** @returns `null` of a reference that names no document */
function sourceOf(snaks: readonly Snak[], ids: NewIds, labels: ItemLabels): string | null {
  for (const property of [REFERENCE_URL, WIKIMEDIA_URL]) {
    const url = valueOf(snaks, property)
    const id = typeof url === 'string' ? ids.linked(url) : null
    if (id !== null) return id
  }
  for (const property of [STATED_IN, IMPORTED_FROM]) {
    const item = itemIn(valueOf(snaks, property))
    if (item === '') continue
    const title = fitLine(textIn(valueOf(snaks, TITLE), 'text'))
    const date = readWikidataTime(valueOf(snaks, PUBLISHED))
    const label = property === STATED_IN ? `Work ${item} of Wikidata` : `Imported from ${item} of Wikidata`
    return ids.document({ outlet: labels.of(item), title: title || null, label, published: date.edtf })
  }
  return null
}
