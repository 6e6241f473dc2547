import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { toFragmentUrl } from '../../../src/ui/evidence/fragment-url.ts'

it.each([
  ['https://a.org/x', 'made-by, 50 & more', 'https://a.org/x#:~:text=made%2Dby%2C%2050%20%26%20more'],
  ['https://a.org/x#top', 'a', 'https://a.org/x#top:~:text=a'],
  ['https://a.org/x#:~:text=other', 'a', 'https://a.org/x#:~:text=a'],
  ['https://a.org/x#top:~:text=from,to&text=more', 'a', 'https://a.org/x#top:~:text=a'],
  ['https://a.org/x#:~:text=other', null, 'https://a.org/x#:~:text=other'],
  ['https://a.org/x', '미사일 100%', 'https://a.org/x#:~:text=%EB%AF%B8%EC%82%AC%EC%9D%BC%20100%25'],
])('%s at %j', (url, quote, expected) => {
  expect(toFragmentUrl(url, quote)).toBe(expected)
})

test('the words can be read out of it again, and nothing in them is syntax', () => {
  const address = fc.constantFrom('https://a.org/x', 'https://a.org/x#top', 'https://a.org/x?a=b#:~:text=c')
  const words = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(address, words, (url, quote) => {
      const [, directive = '', ...others] = toFragmentUrl(url, quote).split(':~:text=')
      expect(others).toEqual([])
      expect(directive).not.toMatch(/[-,&#]/)
      expect(decodeURIComponent(directive)).toBe(quote)
    }),
  )
})
