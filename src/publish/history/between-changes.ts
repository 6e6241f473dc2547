import type { CalendarDay } from '../../domain/calendar-day.ts'
import { assessedFrom } from './assessed-from.ts'
import type { Dossier } from '../dossier.ts'
import { namedFrom } from './named-from.ts'
import { everAssessed, everSaid } from './withdrawn.ts'

/**
 * Keeps what was last computed of a dossier for as long as nothing of it changes: on the days between two changes it is
 * the same object.
 * @param compute by the last day on which something changed, or any day before the first change
 */
export function betweenChanges<T>(dossier: Dossier, compute: (day: CalendarDay) => T): (day: CalendarDay) => T {
  const changes = changeDays(dossier)
  let last: { readonly step: number; readonly value: T } | null = null
  return (day) => {
    const step = changes.findLastIndex((change) => change <= day)
    if (last?.step !== step) last = { step, value: compute(changes[step] ?? day) }
    return last.value
  }
}

/** Every day on which a claim, a source or an assessment comes to be known, or a source is withdrawn, in order. */
function changeDays(dossier: Dossier): CalendarDay[] {
  const claims = everSaid(dossier).flatMap(({ knownOn }) => knownOn ?? [])
  const assessments = dossier.events
    .flatMap(({ id }) => everAssessed(dossier, id))
    .flatMap((assessment) => assessedFrom(assessment, dossier) ?? [])
  const withdrawn = [...dossier.sources.values()].flatMap((source) => source.withdrawn?.on ?? [])
  return [...new Set([...claims, ...namedFrom(dossier).values(), ...assessments, ...withdrawn])].sort((a, b) => a - b)
}
