import type { CalendarDay } from '../../domain/calendar-day.ts'
import { type ChainStep, stepsOf } from '../../domain/compare/chains/chain-step.ts'
import type { Dossier } from '../dossier.ts'
import { everSaid } from './withdrawn.ts'

/** Memo: a dossier is asked for day after day. */
const daysOfDossier = new WeakMap<Dossier, ReadonlyMap<string, CalendarDay>>()

/**
 * The day from which each source can be named: that on which it was public, or an earlier one on which another that
 * was public had a claim from it, or cites it. So whatever a chain or a head names is there, the unread and the undated
 * too; and a source whose day is only bracketed is there when someone cites it. A source that a reader took out is there
 * for no other reason.
 * @param dossier the whole, or what is left of it
 * @returns the days by the ids of the sources; without those that belong to the whole only
 */
export function namedFrom(dossier: Dossier): ReadonlyMap<string, CalendarDay> {
  let days = daysOfDossier.get(dossier)
  if (!days) daysOfDossier.set(dossier, (days = gatherDays(dossier)))
  return days
}

function gatherDays(dossier: Dossier): Map<string, CalendarDay> {
  const { sources, takenOut } = dossier
  const named: { readonly id: string; readonly day: CalendarDay; readonly chain?: ChainStep }[] = []
  for (const { id, knownOn } of sources.values())
    if (knownOn !== null && !takenOut?.has(id)) named.push({ id, day: knownOn })
  for (const { source: id, chain, knownOn } of everSaid(dossier)) {
    if (knownOn !== null) named.push({ id, day: knownOn, chain })
  }
  const days = new Map<string, CalendarDay>()
  const seen = new Set<ChainStep>()
  // In order of time, so that the first day found is the earliest.
  for (const { id: start, day, chain } of named.sort((a, b) => a.day - b.day)) {
    const steps = chain ? stepsOf([chain], seen) : []
    const open = [start, ...steps.map(({ source }) => source)]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (days.has(id)) continue
      days.set(id, day)
      open.push(...(sources.get(id)?.cites ?? []))
    }
  }
  return days
}
