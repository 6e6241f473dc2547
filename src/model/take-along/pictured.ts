import { openEvent, type OpenEvent } from '../../contract/opened/open-event.ts'
import { openSource, type OpenSource } from '../../contract/opened/open-sources.ts'
import { toLiveWindow, toViewWindow } from '../../state/live-window.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import type { OutlineDetail, WorldOutline } from '../../data/world-outline.ts'
import { pictureWords } from '../../words/sections/take-along/picture-words.ts'
import { excerptOf } from '../excerpt/excerpt.ts'
import { type ShownComparison, showComparison } from '../compare-sources/shown-comparison.ts'
import type { Point } from '../disagreements/disagreement-point.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import type { Unshown } from '../excerpt/use-unshown.ts'
import { ensureData } from '../queries/ensure-data.ts'
import { disagreementsQuery, eventQuery, excerptsQuery, sourceQuery, sourcesQuery } from '../queries/queries.ts'
import { Selection } from '../selection.ts'
import { type AskedClaims, disagreementsOf, selectionOf } from './claims-of-scope.ts'

/** What a picture of a scope is drawn from. */
export type Pictured =
  /** `attribute`: of one question; `null`: of all that is in dispute. */
  | { readonly what: 'event'; readonly event: OpenEvent; readonly attribute: string | null }
  | { readonly what: 'source'; readonly file: OpenSource }
  | {
      readonly what: 'disagreements'
      /** Those that pass the filters. */
      readonly points: readonly Point[]
      /** Of the dossier: the axes have room for all. */
      readonly all: readonly Point[]
      readonly order: Order
    }
  | { readonly what: 'comparison'; readonly compared: readonly string[]; readonly comparison: ShownComparison }
  | {
      readonly what: 'timeline'
      readonly selection: Selection
      /** `null` where all that is known today is shown. */
      readonly unshown: Unshown | null
      readonly days: ViewWindow
      /** From the first event to the last. */
      readonly isWhole: boolean
      readonly window: ReturnType<typeof toLiveWindow>
    }
  | {
      readonly what: 'map'
      /** The events that pass the filters. */
      readonly selection: Selection
      readonly disagreements: PublishedDisagreements
      /** Id of a place that the reader chose. */
      readonly chosen: string | null
      /** Gets the outline of the world. @throws an Error in the words of the page */
      readonly outline: (detail: OutlineDetail) => Promise<WorldOutline>
    }

export async function picturedOf(asked: AskedClaims): Promise<Pictured> {
  const { client, dossier, view, scope } = asked
  const excerpt = excerptOf(view)
  switch (scope.what) {
    case 'event':
    case 'discrepancy': {
      const event = openEvent(await ensureData(client, eventQuery(dossier.id, scope.event, excerpt)))
      return { what: 'event', event, attribute: scope.what === 'discrepancy' ? scope.attribute : null }
    }
    case 'source': {
      const all = await ensureData(client, sourcesQuery(dossier.id, excerpt))
      return {
        what: 'source',
        file: openSource(await ensureData(client, sourceQuery(dossier.id, scope.source, excerpt)), all),
      }
    }
    case 'window':
    case 'events': {
      const { minMs, maxMs } = dossier.today.limits
      const isWhole = scope.what === 'events'
      const days = isWhole ? toViewWindow({ startMs: minMs, endMs: maxMs }) : asked.window
      const selection = await selectionOf(dossier, view)
      return { what: 'timeline', selection, unshown: unshownOf(asked), days, isWhole, window: toLiveWindow(days) }
    }
    case 'comparison': {
      const { published } = await ensureData(client, excerptsQuery(dossier.id, view.release))
      const restored = published.without(view.without).known(view.knownOn)
      const { sources: compared } = scope
      return { what: 'comparison', compared, comparison: showComparison(restored, compared) }
    }
    case 'map': {
      const disagreements = await ensureData(client, disagreementsQuery(dossier.id, excerpt))
      const selection = await selectionOf(dossier, view)
      return { what: 'map', selection, disagreements, chosen: scope.place, outline: (one) => outlineOf(asked, one) }
    }
    case 'disagreements': {
      const { all, passed } = await disagreementsOf(asked)
      return { what: 'disagreements', points: passed, all, order: view.disagreements.order }
    }
  }
}

/** Where not all is shown that is known today, what passes the facets today. */
function unshownOf({ dossier, view }: AskedClaims): Unshown | null {
  if (view.knownOn === null && view.without.length === 0) return null
  const { chosen, onlyDisputed } = view
  return { day: view.knownOn, today: Selection.matching(dossier.today, { chosen, onlyDisputed, found: null }) }
}

/** What takes it apart comes with it: other pictures do without. */
async function outlineOf({ client }: AskedClaims, detail: OutlineDetail): Promise<WorldOutline> {
  try {
    const { outlineQuery } = await import('../places/outline-query.ts')
    return await ensureData(client, outlineQuery(detail))
  } catch (error) {
    throw new Error(pictureWords.noOutline, { cause: error })
  }
}
