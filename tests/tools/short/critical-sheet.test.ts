import { expect, test } from 'vitest'
import { CriticalSheet } from '../../../tools/static-pages/short/critical-sheet.ts'

const HTML = '<main class="page wide" id="events"><p class="note">a</p></main>'
const of = (css: string, html = HTML) => new CriticalSheet(css).of(html)

test('keeps what may hold for an element of the page, in its order', () => {
  expect(of('b{x:1}.gone{x:2}.page{x:3}.page .note{x:4}.page .gone{x:5}#events{x:6}#gone{x:7}')).toBe(
    'b{x:1}.page{x:3}.page .note{x:4}#events{x:6}',
  )
})

test('keeps of a rule the selectors that may hold', () => {
  expect(of('.gone,.note:hover,p::before{x:1}')).toBe('.note:hover,p::before{x:1}')
})

test('keeps what depends on a state, on what is absent, or on one of several', () => {
  const css = '[data-x] .page{x:1}.page:not(.gone){x:2}:is(.gone,.note) b{x:3}html:has(#gone .a:is(.b,.c)) .note{x:4}'
  expect(of(css)).toBe(css)
})

test('keeps groups that have something left, within each other', () => {
  expect(of('@media (width<=9px){.gone{x:1}}@media print{@supports (x:y){.note{x:2}.gone{x:3}}}')).toBe(
    '@media print{@supports (x:y){.note{x:2}}}',
  )
})

test('keeps what is no rule for elements', () => {
  expect(of('@page{margin:1mm}@keyframes gone{to{opacity:0}}')).toBe('@page{margin:1mm}@keyframes gone{to{opacity:0}}')
})

test('reads the names of an element that lost its id', () => {
  expect(of('#story{x:1}', '<p data-id="story"></p>')).toBe('#story{x:1}')
})

test('reads names without quotes', () => {
  expect(of('.note{x:1}.gone{x:2}', '<p class=note data-as=0></p>')).toBe('.note{x:1}')
})
