import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CARD_SHOWN_AS, drawShareCard } from '../../../src/chart/pictures/share/share-card.ts'
import type { Letters } from '../../../src/chart/pictures/sheet/letters.ts'
import { sheetSvg } from '../../../src/chart/pictures/sheet/sheet-svg.ts'
import { drawableOr } from '../../../src/head/cards/drawable.ts'
import { SharePictures } from '../../../tools/static-pages/pictures/share-pictures.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-share-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Counts how often a page is drawn. */
function pageOf(path: string, title: string) {
  const page = {
    times: 0,
    draw: async (letters: Letters) => {
      page.times++
      const head = {
        mark: null,
        what: 'Report',
        siteName: 'Site',
        title: drawableOr(title, letters, 'Untitled'),
        under: '',
      }
      return { card: { page: path, alt: title, drawing: drawShareCard(head, [], letters) } }
    },
  }
  return page
}

test('a page is drawn again when the letters of its picture are read, and no page without such letters is', async () => {
  const pictures = new SharePictures({ sheetSvg, CARD_SHOWN_AS }, folder, {})
  const [latin, korean, again, ethiopic, other] = [
    pageOf('/a', 'Kharkiv'),
    pageOf('/b', '북한'),
    pageOf('/c', '북한'),
    pageOf('/d', 'ኢትዮጵያ'),
    pageOf('/e', 'ኢትዮጵያ'),
  ] as const
  for (const page of [latin, korean, again, ethiopic, other]) {
    const { card } = await pictures.drawn(page.draw)
    const image = await pictures.add(card)
    expect(image.path).toMatch(/^\/[a-e]\/share\.png\?v=[0-9a-f]{8}$/)
  }
  expect([latin, korean, again, ethiopic, other].map(({ times }) => times)).toEqual([1, 2, 1, 1, 1])
  expect(pictures.undrawn).toHaveLength(1)
  expect(pictures.undrawn[0]).toContain('no font has Ethiopic')
  expect(pictures.undrawn[0]).toContain('first in /d/share.png and 1 more')
  // The same title has the same picture.
  const files = new Map<string, Buffer | string>()
  const put = (name: string, content: Buffer | string) => void files.set(name, content)
  await pictures.putInto({ put })
  expect([...files.keys()]).toEqual(['a', 'b', 'c', 'd', 'e'].map((page) => `${page}/share.png`))
  expect(files.get('b/share.png')).toEqual(files.get('c/share.png'))
  expect(files.get('a/share.png')).not.toEqual(files.get('b/share.png'))
}, 60_000)
