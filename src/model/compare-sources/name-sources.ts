import { MOST_COMPARED } from '../../domain/compare-sources/compare-sources.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Dossier, DossierSource } from '../../publish/dossier.ts'
import { everSaid } from '../../publish/history/withdrawn.ts'
import { words } from '../../words/words.ts'
import { nearestSources } from '../search/nearest-sources.ts'

/** Why a source that the address names is not compared. */
export type WhyLeftOut =
  | { readonly code: 'twice' | 'too-many' | 'makes-no-claims' }
  /** There is no such source; these are the nearest that can be compared. */
  | { readonly code: 'unknown'; readonly nearest: readonly { readonly id: string; readonly name: string }[] }
  /** It was withdrawn by the day that is shown. */
  | { readonly code: 'withdrawn'; readonly on: CalendarDay; readonly because: string }
  /** Its claims were not public by the day; from when they were, if that is known. */
  | { readonly code: 'not-yet-public'; readonly from: CalendarDay | null }

/** A source that the address names and that is not compared. */
export interface LeftOut {
  /** `Reuters, 29 April 2024`; of one that is not known, as the address names it. */
  readonly name: string
  readonly why: WhyLeftOut
}

export interface NamedSources {
  /** In the order of the address; four at most. */
  readonly sources: readonly DossierSource[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Finds the sources that an address names: a former id stands for what it became. What cannot be compared is left out,
 * with the reason.
 * @param asked ids as the address names them
 * @param shown the dossier as it is shown: on a day of the past, without what was not public
 * @param whole the same with all of its claims
 */
export function nameSources(asked: readonly string[], shown: Dossier, whole: Dossier): NamedSources {
  const speaking = speakingIn(whole)
  const everSpoke = new Set(everSaid(whole).map(({ source }) => source))
  const speakingNow = speakingIn(shown)
  const sources: DossierSource[] = []
  const leftOut: LeftOut[] = []
  for (const id of asked) {
    const source = whole.sources.get(id) ?? successorOf(id, whole)
    const why = ((): WhyLeftOut | null => {
      if (!source) {
        const comparable = [...whole.sources.values()].filter((one) => speaking.has(one.id) && !asked.includes(one.id))
        return {
          code: 'unknown',
          nearest: nearestSources(comparable, id).map((near) => ({ id: near.id, name: nameOf(near) })),
        }
      }
      const withdrawn = shown.sources.get(source.id)?.withdrawn
      if (withdrawn && everSpoke.has(source.id)) return { code: 'withdrawn', ...withdrawn }
      if (!everSpoke.has(source.id)) return { code: 'makes-no-claims' }
      if (sources.includes(source)) return { code: 'twice' }
      if (!speakingNow.has(source.id)) return { code: 'not-yet-public', from: source.knownOn }
      return sources.length === MOST_COMPARED ? { code: 'too-many' } : null
    })()
    if (why) leftOut.push({ name: source ? nameOf(source) : id, why })
    else if (source) sources.push(source)
  }
  return { sources, leftOut }
}

function nameOf({ outlet, published, apart }: DossierSource): string {
  return words.sourceName({ outlet, published: published?.edtf ?? null, apart: apart ?? undefined })
}

function successorOf(id: string, { sources }: Dossier): DossierSource | undefined {
  return [...sources.values()].find(({ formerIds }) => formerIds.includes(id))
}

/** Ids of the sources that make a claim. */
function speakingIn({ claimsByEvent }: Dossier): Set<string> {
  return new Set([...claimsByEvent.values()].flatMap((claims) => claims.map(({ source }) => source)))
}
