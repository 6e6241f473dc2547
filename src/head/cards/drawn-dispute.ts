import type { AnswerPlace, DrawnDispute, ShareAnswer } from '../../chart/pictures/share/answers.ts'
import { CARD_INNER_PX } from '../../chart/pictures/share/share-card.ts'
import type { Letters } from '../../chart/pictures/sheet/letters.ts'
import type { MarkStyle } from '../../chart/mark.ts'
import { numberScale } from '../../chart/scales/number-scale.ts'
import type { PublishedDiscrepancy } from '../../contract/event-file.ts'
import type { OpenEvent } from '../../contract/opened/open-event.ts'
import { toDayRange } from '../../contract/axis/iso-days.ts'
import type { DayRange } from '../../domain/day-range.ts'
import { toGivenWords } from '../../views/event/chains/given-words.ts'
import type { Finding, FindingReading } from '../../views/event/findings/finding.ts'
import type { Names } from '../../views/event/names.ts'
import { axisScaleOf } from '../../views/event/pictures/axis-scale.ts'
import { nominalOf, toUnitGroups } from '../../views/event/pictures/unit-groups.ts'
import { headWords } from '../../words/head-words.ts'
import { differencesWords } from '../../words/sections/compare/differences-words.ts'
import { words } from '../../words/words.ts'
import { drawableOr } from './drawable.ts'

interface DrawnWith {
  readonly mark: MarkStyle
  readonly names: Names
  readonly letters: Letters
  /** Points in dispute besides this one. */
  readonly others: number
}

/** So many answers have room for their words. */
const MOST_ANSWERS = 3

/** A disagreement with those of its answers that exclude each other: the one that stands, and those with most support. */
export function toDrawnDispute(
  finding: Finding,
  dispute: PublishedDiscrepancy,
  { mark, names, letters, others }: DrawnWith,
): DrawnDispute {
  const { readings, parts } = finding
  const { picture } = headWords
  const best = choose(finding)
  const found = placesOf(finding, best)
  const chosen = best.toSorted((a, b) => (found.places?.get(a)?.x ?? a) - (found.places?.get(b)?.x ?? b))
  const { places, ticks } = areApart(found) ? found : NO_AXIS
  const rest = readings.length - chosen.length
  return {
    mark,
    headings: headingsOf(finding, isOfShown(finding, dispute, chosen), letters),
    more: rest > 0 ? picture.moreAnswers(rest) : picture.more(others),
    isDisputed: true,
    answers: chosen.flatMap((at): ShareAnswer[] => {
      const said = readings[at]
      if (!said) return []
      const place = places?.get(at) ?? null
      return [{ ...toWords(said, names, letters), standing: said.reading.standing, place }]
    }),
    parts: (a, b) => parts(chosen[a] ?? -1, chosen[b] ?? -1),
    ticks,
  }
}

/** The reason why the answers of a finding differ speaks of two that are shown. */
function isOfShown(
  { readings }: Finding,
  { decisive, readings: published }: PublishedDiscrepancy,
  shown: readonly number[],
) {
  return decisive?.between.every((place) => shown.some((at) => readings[at]?.reading === published[place])) ?? false
}

/** With how far the answers lie apart, or that they do; without. */
function headingsOf({ label, attribute, reason }: Finding, hasReason: boolean, letters: Letters): string[] {
  const { picture } = headWords
  const question = drawableOr(label, letters, attribute)
  const why = !hasReason || reason === null || reason === differencesWords.EXCLUSIVE ? null : letters.drawable(reason)
  return [
    ...(why === null ? [] : [picture.heading(question, why)]),
    picture.heading(question, picture.disagree),
    question,
  ]
}

/** The answer that stands and those that exclude it, the best supported first; where these are no two, any that exclude each other. */
function choose({ readings, parts }: Finding): number[] {
  const places = [...readings.keys()]
  const isOther = (at: number) => readings[at]?.reading.standing === 'other'
  const opposed = places.filter((at) => !isOther(at))
  const parting = places.filter((a) => readings.some((_, b) => parts(a, b)))
  return (opposed.length > 1 ? opposed : parting).slice(0, MOST_ANSWERS)
}

function toWords(said: FindingReading, names: Names, letters: Letters) {
  return {
    words: drawableOr(said.words, letters, headWords.picture.otherAnswer),
    givers: [
      drawableOr(toGivenWords(said, names).title, letters, ''),
      words.supportWords(said.reading.sources.length, said.reading.origins),
      headWords.picture.givenBy(said.reading.sources.length),
    ],
  }
}

interface Places {
  /** By the places of the readings; `null`: there is no axis. */
  readonly places: ReadonlyMap<number, AnswerPlace> | null
  readonly ticks: readonly number[] | null
}

/** From mark to mark. */
const NEAREST_PX = 24

const NO_AXIS: Places = { places: null, ticks: null }

/** No mark would hide another. */
function areApart({ places }: Places): boolean {
  const xs = [...(places?.values() ?? [])].map(({ x }) => x).sort((a, b) => a - b)
  return xs.slice(1).every((x, at) => x - (xs[at] ?? 0) >= NEAREST_PX)
}

function placesOf(finding: Finding, parting: readonly number[]): Places {
  if (finding.type === 'date') {
    return datePlaces(parting.map((at) => [at, finding.readings[at]?.reading.days] as const))
  }
  return finding.type === 'quantity' ? quantityPlaces(finding, parting) : NO_AXIS
}

type PublishedDays = Parameters<typeof toDayRange>[0]

function datePlaces(days: readonly (readonly [at: number, days: PublishedDays | null | undefined])[]): Places {
  const ranges = days.flatMap(([at, range]): (readonly [number, DayRange])[] =>
    range ? [[at, toDayRange(range)]] : [],
  )
  const scale = axisScaleOf(
    ranges.map(([, range]) => range),
    CARD_INNER_PX,
  )
  if (!scale || ranges.length < days.length) return NO_AXIS
  const places = ranges.map(([at, range]): [number, AnswerPlace] => {
    const [from, to] = scale.endsOf(range)
    return [at, { x: (from + to) / 2, span: from === to ? null : [from, to], open: null }]
  })
  return { places: new Map(places), ticks: inside(scale.ticks.map(({ x }) => x)) }
}

/** Room for the ends without a bound. */
const NUMBER_AIR_PX = 48

function quantityPlaces(finding: Finding, parting: readonly number[]): Places {
  const groups = toUnitGroups(finding)
  const counted = groups.flatMap(({ readings }) => readings).filter(({ place }) => parting.includes(place))
  if (groups.length !== 1 || counted.length < parting.length) return NO_AXIS
  const scale = numberScale(
    counted.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite),
    NUMBER_AIR_PX,
    CARD_INNER_PX - NUMBER_AIR_PX,
  )
  const places = counted.map((said): [number, AnswerPlace] => {
    const { min, max } = said
    const open = min === -Infinity ? 'left' : max === Infinity ? 'right' : null
    const span = open === null && min < max ? ([scale.toPx(min), scale.toPx(max)] as const) : null
    return [said.place, { x: scale.toPx(nominalOf(said)), span, open }]
  })
  return { places: new Map(places), ticks: inside(scale.ticks.map(({ at }) => at)) }
}

const inside = (ticks: readonly number[]) => ticks.filter((x) => x >= 0 && x <= CARD_INNER_PX)

/** The date of an event on which nothing is in dispute; `null` where no source gives one. */
export function toDrawnDate(event: OpenEvent, { mark }: DrawnWith): DrawnDispute | null {
  if (event.at === null || event.date === null) return null
  const { places, ticks } = datePlaces([[0, event.at]])
  const place = places?.get(0) ?? null
  return {
    mark,
    headings: [headWords.picture.noDispute],
    more: '',
    isDisputed: false,
    answers: [{ words: words.formatEdtf(event.date), givers: [], standing: 'stands', place }],
    parts: () => false,
    ticks,
  }
}
