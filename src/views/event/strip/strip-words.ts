import { eventWords } from '../../../words/sections/event-words.ts'
import type { StripWords } from '../../../chart/pictures/event/date-strip.ts'
import type { Names } from '../names.ts'
import type { StripDate } from './date-strip-layout.ts'
import { toFittingNames } from './fitting-names.ts'

/** What the strip says beside a date: who gives it. */
export function toStripWords({ words: date, sources, origins }: StripDate, names: Pick<Names, 'source'>): StripWords {
  return {
    date,
    support: eventWords.givenBy(sources.length, origins),
    namesWithin: (roomPx) =>
      toFittingNames(
        sources.map((id) => names.source(id)),
        roomPx,
      ),
  }
}
