import { expect, test } from 'vitest'
import { withoutStyles } from '../../../tools/static-pages/short/style-sheet-of.ts'

test('styles within elements become rules, one for each style, those that most have first', () => {
  const { html, sheet } = withoutStyles(
    '<i style="--x:&quot;y, z&quot;"></i><p style="left: 1px; width: calc(1% + 2px);">a</p><b style="left: 1px; width: calc(1% + 2px);"></b>',
  )
  expect(html).toBe('<i data-as="1"></i><p data-as="0">a</p><b data-as="0"></b>')
  expect(sheet).toBe('#static [data-as="0"]{left:1px;width:calc(1% + 2px)}#static [data-as="1"]{--x:"y, z"}')
})

test('a style that says nothing is left out', () => {
  expect(withoutStyles('<p style="">a</p>')).toEqual({ html: '<p>a</p>', sheet: '' })
})

test('a style cannot end the element that holds the sheet', () => {
  expect(withoutStyles('<p style="--x:&lt;/style&gt;"></p>').sheet).not.toContain('</')
})
