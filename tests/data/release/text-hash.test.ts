import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { textHash } from '../../../src/data/release/text-hash.ts'

afterEach(() => vi.unstubAllGlobals())

const TEXTS = ['', '{"version":1}', 'Харків — “a strike” 🚀', 'x'.repeat(100_000)]

it('is the same where the browser reckons hashes and where it has none', async () => {
  for (const text of TEXTS) {
    const expected = createHash('sha256').update(text).digest('hex').slice(0, 12)
    expect(await textHash(text)).toBe(expected)
    // As on a page that does not come over https.
    vi.stubGlobal('crypto', {})
    expect(await textHash(text)).toBe(expected)
    vi.unstubAllGlobals()
  }
})
