import { formatIsoDay } from '../../domain/calendar-day.ts'
import { parseTakenOut } from '../../domain/taken-out.ts'
import type { ShownEvent } from '../../export/shown.ts'
import { withdrawnBeside } from '../../export/withdrawn-beside.ts'
import type { DossierExcerpts } from '../../publish/excerpts/dossier-excerpts.ts'
import type { View, ViewWindow } from '../../state/address/view.ts'
import { exportWords } from '../../words/sections/take-along/export-words.ts'
import { words } from '../../words/words.ts'
import { takenOutLabel } from '../excerpt/taken-out-label.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { disagreementFilterLabels } from './disagreement-labels.ts'
import { eventFilterLabels } from './filter-labels.ts'
import { isOfMany, type Scope } from './scope.ts'

interface Asked {
  readonly dossier: OpenDossier
  readonly view: View
  readonly window: ViewWindow
  readonly scope: Scope
  /** `null`: nothing is taken out. */
  readonly excerpts: DossierExcerpts | null
}

/** What an export does not hold of the whole dossier, a sentence each: how much of it that is, and by which choices. */
export interface LeftOut {
  readonly counts: readonly string[]
  readonly choices: readonly string[]
}

export function leftOut(shown: readonly ShownEvent[], { dossier, view, window, scope, excerpts }: Asked): LeftOut {
  const { today } = dossier
  const { leftOut: said } = exportWords
  const claims = shown.reduce((sum, one) => sum + one.claims.length, 0)
  const withdrawn = shown.reduce((sum, one) => sum + withdrawnBeside(one).length, 0)
  const isFiltered = isOfMany(scope)
  // Whether an event is disputed is no question where all of them are.
  const asked = scope.what === 'disagreements' ? { ...view, onlyDisputed: false } : view
  const filters = [
    ...(isFiltered ? eventFilterLabels(dossier, asked) : []),
    ...(scope.what === 'disagreements' ? disagreementFilterLabels(dossier, view) : []),
  ]
  const taken = view.without.flatMap((text) => {
    const out = parseTakenOut(text)
    return out && excerpts ? [takenOutLabel(out, dossier, excerpts)] : []
  })
  const counts = [
    ...(shown.length < today.counts.events ? [said.events(shown.length, today.counts.events)] : []),
    ...(claims < today.counts.claims ? [said.claims(claims, today.counts.claims)] : []),
    ...(withdrawn > 0 ? [said.withdrawn(withdrawn)] : []),
  ]
  const choices = [
    ...(filters.length === 0 ? [] : [said.filters(filters)]),
    ...(scope.what === 'window'
      ? [said.window(words.formatDayRange({ earliest: window.from, latest: window.to }))]
      : []),
    ...(view.release === null ? [] : [said.release(view.release)]),
    ...(view.knownOn === null ? [] : [said.knownOn(formatIsoDay(view.knownOn))]),
    ...(taken.length === 0 ? [] : [said.without(taken)]),
  ]
  return { counts, choices }
}
