import { describe, expect, it } from 'vitest'
import { citePage } from '../../../src/export/citations/cite-page.ts'
import { CITATION_STYLES, toPlainCitation } from '../../../src/export/citations/plain-citation.ts'
import { CITATION_FORMATS, DATA_FORMATS } from '../../../src/views/take-along/export-formats.ts'
import { ABOUT, showEvents } from '../../export/shown-fixture.ts'
import { event } from '../event/fixture.ts'

/** What files write otherwise: folded lines, escaped signs. */
const plain = (text: string) => text.replaceAll(/\r\n /g, '').replaceAll(/\\(?=[;,{}&%$#_])/g, '')

const page = citePage({ ids: ['missiles'], title: 'Report', dossierTitle: 'Missiles' }, ABOUT)

/** Every file and text that the sheet gives, by its name: pictures are in tests/pages/frame/take-along. */
const EXPORTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(DATA_FORMATS).map(([name, { write }]) => [
      name,
      write({ shown: showEvents(event), withByteOrderMark: false }),
    ]),
  ),
  ...Object.fromEntries(Object.entries(CITATION_FORMATS).map(([name, { write }]) => [name, write([page])])),
  ...Object.fromEntries(CITATION_STYLES.map((style) => [style, toPlainCitation(page, style)])),
}

describe('every export says what it leaves out, of which day its data is, and where it is from', () => {
  it.each(Object.keys(EXPORTS))('%s', (name) => {
    const text = plain(EXPORTS[name] ?? '')
    expect(ABOUT.leftOut.length).toBeGreaterThan(1)
    for (const sentence of ABOUT.leftOut) expect(text).toContain(sentence)
    expect(text).toMatch(/2024-04-30|30 April 2024/)
    expect(text).toContain(ABOUT.address)
  })

  it('has all formats', () => {
    expect(Object.keys(EXPORTS)).toHaveLength(9)
  })
})
