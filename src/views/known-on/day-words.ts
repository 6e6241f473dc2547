import type { CalendarDay } from '../../domain/calendar-day.ts'
import { type Stop, stopOf } from '../../model/excerpt/known-on-stops.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { knownOnWords } from '../../words/sections/excerpt/known-on-words.ts'

interface ShownDay {
  readonly dossier: OpenDossier
  /** `null`: today. */
  readonly day: CalendarDay | null
  readonly stops: readonly Stop[]
  /** The title of the event whose days these are; `null`: those of the dossier. */
  readonly storyOf: string | null
}

/** What changed on a day; if nothing did, when the last and the next change were. */
export function dayWords({ dossier, day, stops, storyOf }: ShownDay): string {
  if (day === null) return knownOnWords.everything
  const at = stopOf(stops, day)
  const stop = stops[at]
  if (stop?.change && stop.day === day) return changeWords(stop.change, dossier)
  const next = stops[at + 1]?.day ?? null
  const isOneEvent = storyOf !== null
  return stop?.change
    ? knownOnWords.noChange(isOneEvent, stop.change.day, next)
    : knownOnWords.nothingYet(isOneEvent, next)
}

/** What became public on a day: `became known: UN report, Angara and 2 more.` */
export function changeWords(
  { known, disputed, changed, latest, withdrawn = [] }: NonNullable<Stop['change']>,
  /** As known on that day. */
  dossier: OpenDossier,
): string {
  const label = (id: string) => dossier.today.event(id)?.label ?? id
  const labels = (ids: readonly string[]) => ids.map(label)
  return knownOnWords.change({
    // It is not on the timeline: the words say why.
    known: known.map((id) => (dossier.event(id)?.at === null ? knownOnWords.notYetDated(label(id)) : label(id))),
    disputed: labels(disputed),
    changed: labels(changed),
    withdrawn: labels(withdrawn),
    isLatest: changed.length > 0 && latest.length === changed.length,
  })
}
