// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { type DrawnNode, morphChildren } from '../../../../src/views/timeline/engine/morph-children.ts'

const svg = (name: string, attributes: DrawnNode['attributes'], ...children: DrawnNode[]): DrawnNode => ({
  name,
  isSvg: true,
  attributes,
  styles: {},
  children,
})
const span = (text: string, styles: DrawnNode['styles'] = {}, attributes: DrawnNode['attributes'] = {}): DrawnNode => ({
  name: 'span',
  isSvg: false,
  attributes,
  styles,
  children: [text],
})

const DRAWINGS: readonly (readonly DrawnNode[])[] = [
  [svg('svg', { class: 'a' }, svg('path', { d: 'M0 0', fill: 'red' })), span('One')],
  [
    svg('svg', { class: 'a' }, svg('path', { d: 'M1 0' }), svg('path', { d: 'M2 0' })),
    span('Two', { color: 'red' }, { class: 'x' }),
    span('three', { 'max-width': '3px' }),
  ],
  [svg('svg', {}, svg('g', {}, svg('path', { d: 'M0 0' })))],
  [span('Two'), svg('svg', {})],
  [],
]

function drawn(...drawings: (readonly DrawnNode[])[]): HTMLElement {
  const node = document.createElement('div')
  for (const drawing of drawings) morphChildren(node, drawing)
  return node
}

/** Without styles that are empty. */
function tidy(node: HTMLElement): HTMLElement {
  for (const plain of node.querySelectorAll('[style=""]')) plain.removeAttribute('style')
  return node
}

it('draws what is asked for', () => {
  expect(drawn(DRAWINGS[1] ?? []).innerHTML).toBe(
    '<svg class="a"><path d="M1 0"></path><path d="M2 0"></path></svg>' +
      '<span class="x" style="color: red;">Two</span><span style="max-width: 3px;">three</span>',
  )
  expect(drawn(DRAWINGS[0] ?? []).querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg')
})

it('makes any drawing of any other, and of those before', () => {
  for (const first of DRAWINGS) {
    for (const from of DRAWINGS) {
      for (const to of DRAWINGS) expect(tidy(drawn(first, from, to)).isEqualNode(drawn(to))).toBe(true)
    }
  }
})

it('draws over what others put there', () => {
  const node = drawn(DRAWINGS[0] ?? [])
  node.append('words', document.createElement('span'))
  morphChildren(node, DRAWINGS[1] ?? [])
  expect(tidy(node).isEqualNode(drawn(DRAWINGS[1] ?? []))).toBe(true)
})

it('keeps the nodes that are of the same sort, and writes nothing that is the same', async () => {
  const node = drawn(DRAWINGS[0] ?? [])
  const path = node.querySelector('path')
  morphChildren(node, DRAWINGS[1] ?? [])
  expect(node.querySelector('path')).toBe(path)
  const written: MutationRecord[] = []
  const watch = new MutationObserver((records) => written.push(...records))
  watch.observe(node, { attributes: true, characterData: true, childList: true, subtree: true })
  morphChildren(node, DRAWINGS[1] ?? [])
  await Promise.resolve()
  expect(written).toEqual([])
})
