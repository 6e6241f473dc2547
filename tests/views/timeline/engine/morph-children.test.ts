// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { morphChildren } from '../../../../src/views/timeline/engine/morph-children.ts'

function childrenOf(html: string): Node[] {
  const node = document.createElement('div')
  node.innerHTML = html
  return [...node.childNodes]
}

const DRAWINGS = [
  '<svg class="a"><path d="M0 0" style="fill: red;"></path></svg><span>One</span>',
  '<svg class="a"><path d="M1 0"></path><path d="M2 0"></path></svg><span class="x">Two</span><span>three</span>',
  '<svg><g><path d="M0 0"></path></g></svg>',
  '',
]

it('makes any drawing of any other', () => {
  for (const from of DRAWINGS) {
    for (const to of DRAWINGS) {
      const node = document.createElement('div')
      node.append(...childrenOf(from))
      morphChildren(node, childrenOf(to))
      expect(node.innerHTML).toBe(to)
    }
  }
})

it('keeps the nodes that are of the same sort', () => {
  const node = document.createElement('div')
  node.append(...childrenOf(DRAWINGS[0] ?? ''))
  const path = node.querySelector('path')
  morphChildren(node, childrenOf(DRAWINGS[1] ?? ''))
  expect(node.querySelector('path')).toBe(path)
})
