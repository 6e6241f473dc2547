import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { isolate, runsRightToLeft, withoutIsolate } from '../../src/domain/text-direction.ts'

describe('isolate', () => {
  it.each(['سقوط صاروخ!', 'הארץ', 'KCNA (العربية)'])('keeps the direction of %s amid other words', (name) => {
    expect(isolate(name)).toBe(`\u2068${name}\u2069`)
  })

  it.each(['Reuters', 'Укрінформ', '朝鮮日報', ''])('leaves %s as it is', (name) => {
    expect(isolate(name)).toBe(name)
  })

  it('is undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'א', 'ع', ' ', '!', '(') }), (name) => {
        expect(withoutIsolate(isolate(name))).toBe(name)
      }),
    )
  })
})

describe('runsRightToLeft', () => {
  it.each(['سقوط KN-23', '2024: הארץ', '«الأمم»'])('of %s', (text) => expect(runsRightToLeft(text)).toBe(true))
  it.each(['KCNA (العربية)', '2024', '', 'Харків הארץ', '北朝鮮'])('not of %s', (text) =>
    expect(runsRightToLeft(text)).toBe(false),
  )
})
