import { expect, it } from 'vitest'
import { isolateNames } from '../../src/data/isolate-names.ts'

it('isolates names at any depth, and leaves quotations, addresses and ids as they are', () => {
  const json = {
    title: 'سقوط صاروخ!',
    sources: [{ id: 'a', outlet: 'הארץ', url: 'https://example.org/هنا', title: 'Document a' }],
    claims: [{ gloss: 'ثلاثة', quote: 'سقط 3 قتلى!', asWritten: 'ثلاثة' }],
    nothing: null,
  }
  isolateNames(json)
  expect(json).toEqual({
    title: '\u2068سقوط صاروخ!\u2069',
    sources: [{ id: 'a', outlet: '\u2068הארץ\u2069', url: 'https://example.org/هنا', title: 'Document a' }],
    claims: [{ gloss: '\u2068ثلاثة\u2069', quote: 'سقط 3 قتلى!', asWritten: 'ثلاثة' }],
    nothing: null,
  })
})
