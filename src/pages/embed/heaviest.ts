import type { IndexEvent } from '../../contract/index-file.ts'
import { weighsMore } from '../../model/disagreements/weighs-more.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { digestWords } from '../../words/sections/disagreements/digest-words.ts'
import { embedWords } from '../../words/sections/take-along/embed-words.ts'
import { words } from '../../words/words.ts'

const MOST_DISPUTES = 3

/** The events whose disputes weigh most. */
export function toHeaviest(events: readonly IndexEvent[]): IndexEvent[] {
  return events
    .filter(({ disputes }) => disputes.length > 0)
    .toSorted((a, b) => Number(weighsMore(b, a)) - Number(weighsMore(a, b)))
    .slice(0, MOST_DISPUTES)
}

/** When an event was, with a space behind it; empty: no source says it. */
export function dateWords({ date }: IndexEvent): string {
  return date === null ? '' : `${words.formatEdtf(date)} `
}

/** What is disputed of an event. */
export function disputeWords(event: IndexEvent, { names }: OpenDossier): string {
  const { date, gap } = words.disputeWords(event)
  if (date !== '') return digestWords.otherDates(date, gap)
  return embedWords.disputedOn(event.disputes.map((id) => names.attribute(id)))
}
