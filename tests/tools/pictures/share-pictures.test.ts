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
  pictures.begin('all')
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
  const files = new Map<string, Buffer>()
  const put = (name: string, content: Uint8Array | string) => void files.set(name, Buffer.from(content))
  await pictures.putInto(() => ({ put }))
  expect([...files.keys()]).toEqual(['a', 'b', 'c', 'd', 'e'].map((page) => `${page}/share.png`))
  expect(files.get('b/share.png')).toEqual(files.get('c/share.png'))
  expect(files.get('a/share.png')).not.toEqual(files.get('b/share.png'))
}, 60_000)

test('pictures of a part that is not drawn again stay, and are named by pages of others; Han letters are drawn as if it were alone', async () => {
  const draw = async (pictures: SharePictures, path: string, title: string) =>
    (await pictures.add((await pictures.drawn(pageOf(path, title).draw)).card)).path
  const first = new SharePictures({ sheetSvg, CARD_SHOWN_AS }, folder, {})
  first.begin('a')
  const japanese = await draw(first, '/a', '直しの港')
  first.begin('b')
  const alone = await draw(first, '/b', '直')
  await first.putInto(() => ({ put: () => {} }))

  const again = new SharePictures({ sheetSvg, CARD_SHOWN_AS }, folder, {})
  again.keep('a', first.of('a'))
  again.begin('b')
  expect(await draw(again, '/b', '直')).toBe(alone)
  expect((await again.add({ page: '/a', alt: 'A', drawing: null })).path).toBe(japanese)
  const put: string[] = []
  const { pictures, drawn } = await again.putInto((part) => (part === 'a' ? null : { put: (name) => put.push(name) }))
  expect({ pictures, drawn, put }).toEqual({ pictures: 2, drawn: 0, put: ['b/share.png'] })
  // It is kept for the next time too.
  const third = new SharePictures({ sheetSvg, CARD_SHOWN_AS }, folder, {})
  third.begin('a')
  expect(await draw(third, '/a', '直しの港')).toBe(japanese)
  expect((await third.putInto(() => ({ put: () => {} }))).drawn).toBe(0)
}, 60_000)
