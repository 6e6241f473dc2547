import type { Disagreement } from '../../contract/published.ts'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import type { MeasureKind } from './shared-scale.ts'

/** Sections of the page, by what their pictures show: how far apart, how many times as much, how many sources. */
export const SECTIONS = ['days', 'ratios', 'squares'] as const
export type SectionId = (typeof SECTIONS)[number]

export interface Section {
  readonly id: SectionId
  readonly points: readonly Point[]
}

/** The measure of a disagreement; `null` where its readings are not apart by a number: a denial, a doubt, names. */
export function measureOf({ about, disagreement }: Pick<Point, 'about' | 'disagreement'>): MeasureKind | null {
  if (disagreement.spread === null) return null
  return about.type === 'date' ? 'days' : about.type === 'quantity' ? 'ratios' : null
}

/** Disagreements in sections, each in an order; sections without any are left out. */
export function toSections(points: readonly Point[], order: Order): Section[] {
  return SECTIONS.map((id) => ({
    id,
    points: points.filter((point) => (measureOf(point) ?? 'squares') === id).toSorted(COMPARE[order]),
  })).filter((section) => section.points.length > 0)
}

/** Ties in time order. */
const COMPARE: Readonly<Record<Order, (a: Point, b: Point) => number>> = {
  size: (a, b) =>
    (b.disagreement.spread ?? 0) - (a.disagreement.spread ?? 0) ||
    answers(b.disagreement) - answers(a.disagreement) ||
    b.sources.length - a.sources.length ||
    a.place - b.place,
  attribute: (a, b) => a.about.label.localeCompare(b.about.label, 'en') || a.place - b.place,
  event: (a, b) => a.place - b.place,
}

function answers({ readings }: Disagreement): number {
  return readings.length
}
