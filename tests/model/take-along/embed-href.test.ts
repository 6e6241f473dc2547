import { describe, expect, test } from 'vitest'
import { embedHref } from '../../../src/model/take-along/embed-href.ts'

describe('the address of what stands within other pages', () => {
  test('is that of the page, with its query and its point', () => {
    expect(embedHref('/d')).toBe('/embed/d')
    expect(embedHref('/d?kind=a&kind=b')).toBe('/embed/d?kind=a&kind=b')
    expect(embedHref('/d/events/e#dated')).toBe('/embed/d/events/e#dated')
  })

  test('takes its own parameters beside those of the page', () => {
    expect(embedHref('/d/events/e?known-on=2024-04-28#dated', { theme: 'dark', claim: 'a/b c' })).toBe(
      '/embed/d/events/e?known-on=2024-04-28&theme=dark&claim=a%2Fb%20c#dated',
    )
    expect(embedHref('/d', { theme: undefined })).toBe('/embed/d')
  })
})
