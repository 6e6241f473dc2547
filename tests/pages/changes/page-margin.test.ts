// @vitest-environment jsdom
import * as fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { pageMargin } from '../../../src/pages/changes/page-margin.ts'

afterEach(() => vi.unstubAllGlobals())

/** A style sheet that keeps what it is given; jsdom has none that can be constructed. */
function giveSheets(has: (text: string) => string) {
  class Sheet {
    cssRules: { cssText: string }[] = []
    replaceSync(text: string) {
      this.cssRules = [{ cssText: has(text) }]
    }
  }
  vi.stubGlobal('CSSStyleSheet', Sheet)
}

it('writes the lines at the foot of a sheet of paper', () => {
  giveSheets((text) => text)
  expect(pageMargin(['Release a.', 'https://example.org/x'])?.cssRules[0]?.cssText).toContain(
    String.raw`content: "Release a." "\A" "https://example.org/x"`,
  )
})

it('is none where the browser has no margin boxes, or no such sheets', () => {
  giveSheets(() => '@page { }')
  expect(pageMargin(['a'])).toBeNull()
  vi.stubGlobal('CSSStyleSheet', undefined)
  expect(pageMargin(['a'])).toBeNull()
})

it('lets no text end its string', () => {
  giveSheets((text) => text)
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [, written = ''] = /content: "([^"\n]*)"; width/.exec(pageMargin([text])?.cssRules[0]?.cssText ?? '') ?? []
      const read = written.replaceAll(/\\([0-9a-f]+) /g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      )
      expect(read).toBe(text)
    }),
  )
})
