// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import fc from '../../../seeded-fast-check.ts'
import type { TimelineItem } from '../../../../src/model/axis/to-timeline-items.ts'
import { createItemNode, paintItem } from '../../../../src/views/timeline/engine/paint-item.ts'
import { type ItemGeometry, labelX, toItemGeometry } from '../../../../src/views/timeline/layout/item-geometry.ts'
import type { LabelPlace } from '../../../../src/views/timeline/layout/place-label.ts'
import { loosenItem } from '../../../../src/views/timeline/still/loosen-item.ts'
import { arbitraryItems } from '../arbitrary-items.ts'

const [DRAWN_PX, DAYS] = [600, 400]
const MARK_X = 150
const RUNS = { numRuns: 25 }
/** A hundredth of a percent of the widest, twice. */
const DIGITS = -Math.log10(0.3)

function drawn(item: TimelineItem) {
  const geometry = toItemGeometry(item, DRAWN_PX / DAYS)
  const side = item.span?.lasts ? 'above' : 'right'
  const label: LabelPlace = { side, x: labelX(geometry, side), maxWidth: null }
  const node = createItemNode()
  paintItem(node, item, geometry, {
    selected: false,
    pointed: false,
    focused: false,
    label,
    credited: true,
    bare: false,
  })
  loosenItem(node, { item, geometry, label, markX: MARK_X, widthPx: DRAWN_PX })
  return { node, geometry, label }
}

/** What a length of a style sheet is where the window is so wide, px. */
function lengthPx(written: string, widthPx: number): number {
  const [, part = '0', sign = '+', px = '0'] = /^(?:calc\()?(-?[\d.]+)%(?: ([+-]) (-?[\d.]+)px\))?$/.exec(written) ?? []
  return (Number(part) / 100) * widthPx + Number(px) * (sign === '-' ? -1 : 1)
}

/** From where to where what each part draws is seen, px from the mark, where the window is so wide. */
function seenX(svg: SVGSVGElement, x: number, widthPx: number): number {
  const left = svg.style.left === '' ? 0 : lengthPx(svg.style.left, widthPx)
  const [from = 0, , lengthOfView = 1] = (svg.getAttribute('viewBox') ?? '0 0 1 1').split(' ').map(Number)
  const width = svg.style.width === '' ? lengthOfView : lengthPx(svg.style.width, widthPx)
  return left + ((x - from) / lengthOfView) * width
}

const xsOf = (shape: Element): number[] =>
  shape.localName === 'rect'
    ? [Number(shape.getAttribute('x'))]
    : [...(shape.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))

const labelPx = (node: HTMLElement, widthPx: number) => {
  const words = node.querySelector<HTMLElement>(':scope > span:not([data-ghost])')
  const [, px = '0'] = /translate\((?:calc\()?(-?[\d.]+)px/.exec(words?.style.transform ?? '') ?? []
  return (words?.style.left ? lengthPx(words.style.left, widthPx) : 0) + Number(px)
}

/** Where a picture of the item has its ghosts and the ends of its span, days from its mark. */
const instantsOf = ({ span, ghosts }: ItemGeometry) => [
  ...(span ? [span.from, span.to] : []),
  ...ghosts.flatMap((ghost) => (ghost.wide ? [ghost.span.from, ghost.span.to] : [ghost.x])),
]

/** Where the parts of a drawing begin and end, px from the mark. */
const edgesOf = (node: HTMLElement) =>
  [...node.querySelectorAll('svg')].flatMap((svg) => {
    const [from = 0, , length = 0] = (svg.getAttribute('viewBox') ?? '0 0 0 0').split(' ').map(Number)
    return [from, from + length].map((edge) => ({ svg, edge }))
  })

const isSame = (a: number, b: number) => Math.abs(a - b) < 0.5

describe('an item that is drawn for a width', () => {
  it('stands at that width as it stands on the screen', () => {
    fc.assert(
      fc.property(arbitraryItems(8), (items) => {
        for (const item of items) {
          const { node, label } = drawn(item)
          for (const svg of node.querySelectorAll('svg'))
            for (const shape of svg.querySelectorAll('path, rect'))
              for (const x of xsOf(shape)) expect(seenX(svg, x, DRAWN_PX)).toBeCloseTo(x, DIGITS)
          expect(labelPx(node, DRAWN_PX)).toBeCloseTo(label.x, DIGITS)
        }
      }),
      RUNS,
    )
  })

  it('has at every other width its dates at their instants, and its words no nearer', () => {
    fc.assert(
      fc.property(arbitraryItems(8), fc.integer({ min: DRAWN_PX, max: 3 * DRAWN_PX }), (items, widthPx) => {
        for (const item of items) {
          const { node, geometry, label } = drawn(item)
          const wider = toItemGeometry(item, widthPx / DAYS)
          const grown = instantsOf(wider)
          for (const [at, x] of instantsOf(geometry).entries()) {
            const there = grown[at] ?? 0
            // An open end reaches as far at every scale.
            if (Math.abs(there - (x * widthPx) / DRAWN_PX) > 0.01) continue
            expect(
              edgesOf(node).some(({ svg, edge }) => isSame(edge, x) && isSame(seenX(svg, x, widthPx), there)),
              `${x} px of ${DRAWN_PX} at ${widthPx}`,
            ).toBe(true)
          }
          if (label.side === 'right') expect(labelPx(node, widthPx)).toBeGreaterThan(label.x - 0.5)
        }
      }),
      RUNS,
    )
  })
})
