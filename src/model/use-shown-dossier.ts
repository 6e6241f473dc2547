import { useMemo } from 'react'
import { useView } from '../state/address/use-view.ts'
import type { DroppedParam } from '../state/address/dropped-param.ts'
import type { View, ViewWindow } from '../state/address/view.ts'
import { openingWindow } from './axis/opening-window.ts'
import { checkView } from './filters/check-view.ts'
import type { OpenDossier } from './open-dossier.ts'
import type { Selection } from './selection.ts'
import { useSelection } from './filters/use-selection.ts'

interface UsedCheckedView {
  readonly view: View
  readonly setView: (view: View, options?: { replace?: boolean }) => void
  readonly dropped: readonly DroppedParam[]
}

/** The view that the address bar holds, without what the dossier does not have. */
export function useCheckedView({ today }: OpenDossier): UsedCheckedView {
  const { view: asked, dropped: unread, setView } = useView()
  const { view, dropped: unknown } = useMemo(() => checkView(asked, today), [asked, today])
  return { view, setView, dropped: [...unread, ...unknown] }
}

/** A dossier as the address bar asks to see it. */
export interface ShownDossier extends UsedCheckedView {
  readonly selection: Selection
  /** The days that the dossier opens on. */
  readonly opening: ViewWindow
  readonly window: ViewWindow
}

export function useShownDossier(dossier: OpenDossier): ShownDossier {
  const { today } = dossier
  const used = useCheckedView(dossier)
  const selection = useSelection(dossier, used.view)
  const opening = useOpeningWindow(today)
  return { ...used, selection, opening, window: used.view.window ?? opening }
}

/** The days that a dossier opens on. */
export function useOpeningWindow(today: OpenDossier): ViewWindow {
  return useMemo(() => openingWindow(today), [today])
}
