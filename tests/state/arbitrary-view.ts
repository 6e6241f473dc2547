import fc from '../seeded-fast-check.ts'
import { formatIsoDay, addDays, type CalendarDay, dayOf, startMsOf } from '../../src/domain/calendar-day.ts'
import { VERDICTS } from '../../src/selection/verdict.ts'
import { NATURES } from '../../src/domain/compare/nature.ts'
import { DISAGREEMENT_KINDS } from '../../src/domain/compare/discrepancy.ts'
import { SOURCE_FORMS } from '../../src/domain/claim.ts'
import { formatTakenOut, MACHINE_TRANSLATED, type TakenOut } from '../../src/domain/taken-out.ts'
import { COMPARISON_LAYOUTS } from '../../src/state/address/comparison-view.ts'
import { ORDERS } from '../../src/state/address/disagreement-view.ts'
import { SOURCE_ORDERS } from '../../src/state/address/source-list-view.ts'
import { BESIDE, toTimedWindow, type View } from '../../src/state/address/view.ts'

const arbitraryIds = fc.uniqueArray(
  fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('un-monitors', 'a,b', 'a&b', 'k=v', 'a+b', 'a b', '%20', '#', '?', 'Харків', '平壌', '🇺🇦'),
  ),
  { maxLength: 4 },
)

/** Any day that an ISO 8601 date names, most of them near today. */
export const arbitraryDay: fc.Arbitrary<CalendarDay> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: dayOf(1940, 1, 1), max: dayOf(2060, 1, 1) }) },
  { weight: 1, arbitrary: fc.integer({ min: dayOf(-9000, 1, 1), max: dayOf(90_000, 1, 1) }) },
) as fc.Arbitrary<CalendarDay>

const arbitraryWindow = fc.oneof(
  fc.tuple(arbitraryDay, fc.nat({ max: 200_000 })).map(([from, length]) => ({ from, to: addDays(from, length) })),
  fc.tuple(arbitraryDay, fc.nat({ max: 1439 }), fc.integer({ min: 1, max: 14_000 })).map(([day, minute, length]) => {
    const startMs = startMsOf(day) + minute * 60_000
    return toTimedWindow(startMs, startMs + length * 60_000)
  }),
)

const arbitraryId = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((id) => id !== MACHINE_TRANSLATED)

/** Anything that can be taken out of some dossier. */
export const arbitraryTakenOut: fc.Arbitrary<TakenOut> = fc.oneof(
  arbitraryId.map((id): TakenOut => ({ what: 'source', id })),
  arbitraryId.map((id): TakenOut => ({ what: 'origin', id })),
  fc.constantFrom(...SOURCE_FORMS).map((form): TakenOut => ({ what: 'form', form })),
  fc.constant<TakenOut>({ what: MACHINE_TRANSLATED }),
)

/** Any view that the app can be in. */
export const arbitraryView: fc.Arbitrary<View> = fc.record({
  chosen: fc.record({ kind: arbitraryIds, country: arbitraryIds, actor: arbitraryIds, source: arbitraryIds }),
  onlyDisputed: fc.boolean(),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  window: fc.option(arbitraryWindow),
  knownOn: fc.option(arbitraryDay),
  without: fc.uniqueArray(arbitraryTakenOut.map(formatTakenOut), { maxLength: 4 }),
  release: fc.option(arbitraryDay.map(formatIsoDay)),
  disagreements: fc.record({
    difference: fc.option(fc.constantFrom(...DISAGREEMENT_KINDS)),
    attributes: arbitraryIds,
    verdicts: fc.uniqueArray(fc.constantFrom(...VERDICTS)),
    natures: fc.uniqueArray(fc.constantFrom(...NATURES)),
    onlyCopied: fc.boolean(),
    order: fc.constantFrom(...ORDERS),
  }),
  sources: fc.record({
    find: fc.string({ unit: 'grapheme', maxLength: 40 }),
    sort: fc.constantFrom(...SOURCE_ORDERS),
  }),
  comparison: fc.record({ by: fc.constantFrom(...COMPARISON_LAYOUTS) }),
  beside: fc.constantFrom(...BESIDE),
})
