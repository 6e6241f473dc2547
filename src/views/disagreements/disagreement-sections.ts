import type { Disagreement } from '../../contract/disagreements-file.ts'
import { fewestOrigins } from '../../domain/compare/origin-count.ts'
import { type Nature, NATURES, rankOfNature } from '../../domain/compare/nature.ts'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { Order } from '../../state/address/disagreement-view.ts'
import { words } from '../../words/words.ts'
import type { MeasureKind } from '../../chart/scales/apart-scale.ts'

/** What pictures show: days apart, ratios, or how many sources give each reading. */
export const PICTURES = ['days', 'ratios', 'squares'] as const
export type PictureId = (typeof PICTURES)[number]

/** Disagreements of one sort: by how they come about, or by what their pictures show. */
export interface Section {
  readonly id: PictureId | Nature | 'copied'
  /** What tells the readings of all of them apart. */
  readonly picture: PictureId
  /** Of all of them, where they are sorted by it. */
  readonly nature: Nature | null
  readonly points: readonly Point[]
}

/** The measure of a disagreement; `null` if no number tells its readings apart: a denial, a doubt, names. */
export function measureOf({ about, disagreement }: Pick<Point, 'about' | 'disagreement'>): MeasureKind | null {
  if (disagreement.spread === null || about.scale === 'interval') return null
  return about.type === 'date' ? 'days' : about.type === 'quantity' ? 'ratios' : null
}

/**
 * Disagreements in sections, each sorted; empty sections are left out. The weightiest first: by nature, with who stands
 * behind each reading; the most copied first: in one; in any other order by what is in dispute, with how far the readings lie apart.
 */
export function disagreementSections(points: readonly Point[], order: Order): Section[] {
  if (order === 'copies') {
    const sorted = points.toSorted(COMPARE[order])
    return sorted.length > 0 ? [{ id: 'copied', picture: 'squares', nature: null, points: sorted }] : []
  }
  const sections: Section[] =
    order === 'weight'
      ? NATURES.map((nature) => ({
          id: nature,
          picture: 'squares',
          nature,
          points: points.filter((point) => point.nature === nature).toSorted(COMPARE[order]),
        }))
      : PICTURES.map((picture) => ({
          id: picture,
          picture,
          nature: null,
          points: points.filter((point) => (measureOf(point) ?? 'squares') === picture).toSorted(COMPARE[order]),
        }))
  return sections.filter((section) => section.points.length > 0)
}

/** Equals are in time order. */
const COMPARE: Readonly<Record<Order, (a: Point, b: Point) => number>> = {
  weight: (a, b) =>
    rankOfNature(a.nature) - rankOfNature(b.nature) ||
    b.disagreement.weight - a.disagreement.weight ||
    weakerSources(b.disagreement) - weakerSources(a.disagreement) ||
    (b.disagreement.spread ?? 0) - (a.disagreement.spread ?? 0) ||
    a.place - b.place,
  copies: (a, b) => b.sourcesPerOrigin - a.sourcesPerOrigin || b.sources.length - a.sources.length || a.place - b.place,
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

/** Sources of the reading with the second most origins: those on the weaker side. */
function weakerSources({ readings }: Disagreement): number {
  const [, weaker] = readings.toSorted(
    (a, b) => fewestOrigins(b.origins) - fewestOrigins(a.origins) || b.sources.length - a.sources.length,
  )
  return weaker?.sources.length ?? 0
}
