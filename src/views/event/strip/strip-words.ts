import type { StripWords } from '../../../chart/pictures/event/date-strip.ts'
import { words } from '../../../words/words.ts'
import type { Names } from '../names.ts'
import type { StripDate } from './date-strip-layout.ts'
import { toFittingNames } from './fitting-names.ts'

/** What the strip says beside a date: who gives it. */
export function toStripWords({ words: date, sources, origins }: StripDate, names: Pick<Names, 'source'>): StripWords {
  return {
    date,
    support: words.event.givenBy(sources.length, origins),
    namesWithin: (roomPx) =>
      toFittingNames(
        sources.map((id) => names.source(id)),
        roomPx,
      ),
  }
}
