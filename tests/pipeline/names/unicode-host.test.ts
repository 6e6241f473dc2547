import { domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unicodeHost } from '../../../pipeline/names/unicode-host.ts'

describe('a host in its own letters', () => {
  test.each([
    ['xn--pple-43d.com', 'аpple.com'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['www.xn--bcher-kva.example', 'www.bücher.example'],
    ['xn--p1ai', 'рф'],
    ['reuters.com', 'reuters.com'],
    ['xn--a_.com', 'xn--a_.com'],
  ])('%s is %s', (host, shown) => {
    expect(unicodeHost(host)).toBe(shown)
  })

  test('every host is shown as Node shows it', () => {
    const label = fc.string({ unit: fc.constantFrom(...'abcz09-аеоржüßéλאعあ中'), minLength: 1, maxLength: 12 })
    const address = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => `https://${labels.join('.')}/`)
    fc.assert(
      fc.property(
        address.filter((url) => URL.canParse(url)),
        (url) => {
          const { hostname } = new URL(url)
          expect(unicodeHost(hostname)).toBe(domainToUnicode(hostname))
        },
      ),
    )
  })
})
