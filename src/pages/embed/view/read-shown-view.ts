import { fetchIndex } from './fetch-index.ts'
import { checkView } from '../../../model/filters/check-view.ts'
import { OpenDossier } from '../../../model/open-dossier.ts'
import type { Found } from '../../../selection/facet-filter.ts'
import { Selection } from '../../../model/selection.ts'
import { eventFilterLabels } from '../../../model/take-along/filter-labels.ts'
import { openingWindow } from '../../../model/axis/opening-window.ts'
import { isForeignParam } from '../../../state/address/foreign-params.ts'
import { parseView, type View, type ViewWindow } from '../../../state/address/view.ts'
import { embedWords } from '../../../words/sections/take-along/embed-words.ts'
import { words as said } from '../../../words/words.ts'

/** What an address asks to see of a dossier. */
export interface ShownView {
  readonly dossier: OpenDossier
  readonly selection: Selection
  readonly opening: ViewWindow
  readonly window: ViewWindow
  /** What of the dossier is shown, a sentence each. */
  readonly words: readonly string[]
}

/** @throws where the data, or what finds texts in it, does not come */
export async function readShownView(id: string, search: string): Promise<ShownView> {
  const dossier = OpenDossier.fromIndex(await fetchIndex(id))
  const query = new URLSearchParams(search)
  // Of the frame, not of the view.
  for (const name of ['theme', 'claim']) query.delete(name)
  const asked = parseView(query.toString())
  const { view, dropped } = checkView(asked.view, dossier)
  const { chosen, onlyDisputed } = view
  const selection = Selection.matching(dossier, { chosen, onlyDisputed, found: await find(dossier, view) })
  const opening = openingWindow(dossier)
  const notUsed = [...asked.dropped, ...dropped].filter(({ name }) => !isForeignParam(name))
  const filters = eventFilterLabels(dossier, view)
  const { view: told } = embedWords
  return {
    dossier,
    selection,
    opening,
    window: view.window ?? opening,
    words: [
      told.events(selection.count, dossier.events.length),
      ...(filters.length === 0 ? [] : [told.filters(filters)]),
      ...(view.window === null
        ? []
        : [told.window(said.formatDayRange({ earliest: view.window.from, latest: view.window.to }))]),
      ...(notUsed.length === 0 ? [] : [told.notUsed(notUsed.map(({ name, value }) => `${name}=${value}`))]),
    ],
  }
}

async function find({ search }: OpenDossier, view: View): Promise<Found | null> {
  const text = view.text.trim()
  if (text === '') return null
  await search.ask(text)
  const found = search.ready?.find(text)
  if (!found) throw new Error('What finds texts did not come.')
  return found
}
