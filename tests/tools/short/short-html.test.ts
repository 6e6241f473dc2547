import { expect, test } from 'vitest'
import { shortHtml } from '../../../tools/static-pages/short/short-html.ts'

test('shapes say where they are in hundredths, and what is empty is closed at once', () => {
  expect(
    shortHtml(
      '<svg viewBox="0 0 1.2345 9"><rect x="0.005" y="-10923.661971" width="4"></rect><path d="M1 1L1 2"></path></svg>',
    ),
  ).toBe('<svg viewBox="0 0 1.23 9"><rect x=0.01 y=-10923.66 width="4"/><path d="m1 1v1"/></svg>')
})

test('names and numbers stand without quotes where nothing ends them too late', () => {
  expect(
    shortHtml(
      '<p class="note " data-as="12" title="a=b" lang="zh-Hans">a</p><b class="a b"></b><svg><g class="a"></g><path class="a"></path></svg>',
    ),
  ).toBe(
    '<p class=note data-as=12 title="a=b" lang=zh-Hans>a</p><b class="a b"></b><svg><g class=a></g><path class="a"/></svg>',
  )
})

test('words, and numbers of what is no shape, stay as they are', () => {
  const html = '<p title="a 0.123456">x=&quot;0.123456&quot; 0.123456</p><img width=0.123456><td class=""></td>'
  expect(shortHtml(html)).toBe(html)
})
