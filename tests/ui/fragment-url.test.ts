import { expect, it } from 'vitest'
import { toFragmentUrl } from '../../src/ui/fragment-url.ts'

it('points to the words', () => {
  expect(toFragmentUrl('https://a.org/x', 'made-by, 50 & more')).toBe(
    'https://a.org/x#:~:text=made%2Dby%2C%2050%20%26%20more',
  )
  expect(toFragmentUrl('https://a.org/x#top', 'a')).toBe('https://a.org/x#top:~:text=a')
  expect(toFragmentUrl('https://a.org/x', null)).toBe('https://a.org/x')
})
