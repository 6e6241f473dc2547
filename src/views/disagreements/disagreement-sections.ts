import type { Disagreement } from '../../contract/disagreements-file.ts'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import { words } from '../../words/words.ts'
import type { MeasureKind } from '../../chart/scales/apart-scale.ts'

/** Sections of the page, by what their pictures show: days apart, ratios, or how many sources give each reading. */
export const SECTIONS = ['days', 'ratios', 'squares'] as const
export type SectionId = (typeof SECTIONS)[number]

export interface Section {
  readonly id: SectionId
  readonly points: readonly Point[]
}

/** The measure of a disagreement; `null` if no number tells its readings apart: a denial, a doubt, names. */
export function measureOf({ about, disagreement }: Pick<Point, 'about' | 'disagreement'>): MeasureKind | null {
  if (disagreement.spread === null) return null
  return about.type === 'date' ? 'days' : about.type === 'quantity' ? 'ratios' : null
}

/** Disagreements in sections, each sorted; empty sections are left out. */
export function disagreementSections(points: readonly Point[], order: Order): Section[] {
  return SECTIONS.map((id) => ({
    id,
    points: points.filter((point) => (measureOf(point) ?? 'squares') === id).toSorted(COMPARE[order]),
  })).filter((section) => section.points.length > 0)
}

/** Equals are in time order. */
const COMPARE: Readonly<Record<Order, (a: Point, b: Point) => number>> = {
  size: (a, b) =>
    (b.disagreement.spread ?? 0) - (a.disagreement.spread ?? 0) ||
    answers(b.disagreement) - answers(a.disagreement) ||
    b.sources.length - a.sources.length ||
    a.place - b.place,
  attribute: (a, b) => a.about.label.localeCompare(b.about.label, words.languageTag) || a.place - b.place,
  event: (a, b) => a.place - b.place,
}

function answers({ readings }: Disagreement): number {
  return readings.length
}
