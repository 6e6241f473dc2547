// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { drawMark } from '../../../src/chart/mark.ts'
import { group, type Shape, text } from '../../../src/chart/shape.ts'
import { drawInto } from '../../../src/ui/marks/draw-into.ts'
import { Shapes } from '../../../src/ui/marks/drawing.tsx'

it('draws the same nodes as React does', () => {
  const shapes: Shape[] = [
    ...drawMark({ mark: 'hexagon-barred', family: 'institutions' }, 'solid', 5.5),
    ...drawMark({ mark: 'square', family: 'words' }, 'ghost', 5.5, 20),
    group([text(4, 8, '<b>29 April</b>', { fill: 'fault', size: 12, bold: true, anchor: 'middle', halo: 4 })], {
      y: 3,
      standing: 'departs',
    }),
  ]
  const { container } = render(
    <svg>
      <Shapes shapes={shapes} />
    </svg>,
  )
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  drawInto(node, shapes)
  expect(container.querySelector('svg')?.isEqualNode(node)).toBe(true)
  drawInto(node, [])
  expect(node.childNodes).toHaveLength(0)
})
