import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PictureDrawer, pictureHash } from '../../../tools/static-pages/pictures/picture-drawer.ts'
import { PictureLetters } from '../../../tools/static-pages/pictures/picture-letters.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const letters = new PictureLetters()
const svgOf = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fff"/><text y="15" font-size="12" font-family="sans-latin">${words}</text></svg>`
const drawer = () => new PictureDrawer(folder, () => letters.toFontFiles())

/** @returns how many had to be drawn */
async function draw(...words: string[]): Promise<number> {
  const all = drawer()
  for (const each of words) expect(await all.ask(svgOf(each))).toBe(pictureHash(svgOf(each)))
  return all.finish()
}

test('pictures are made once, and removed when nobody asks for them', async () => {
  const fileOf = (words: string) => join(folder, `${pictureHash(svgOf(words))}.png`)
  expect(await draw('a', 'b', 'a')).toBe(2)
  const before = drawer().read(pictureHash(svgOf('a')))
  expect(await draw('a', 'b')).toBe(0)
  expect(await draw('a')).toBe(0)
  expect(existsSync(fileOf('b'))).toBe(false)
  rmSync(fileOf('a'))
  expect(await draw('a')).toBe(1)
  expect(
    drawer()
      .read(pictureHash(svgOf('a')))
      .equals(before),
  ).toBe(true)
}, 30_000)

test('more than may be under way at once are all made, each whole', async () => {
  const many = Array.from({ length: 100 }, (_, number) => `picture ${number}`)
  expect(await draw(...many)).toBe(many.length)
  const names = readdirSync(folder).filter((name) => !name.endsWith('.ttf'))
  expect(names.sort()).toEqual(many.map((words) => `${pictureHash(svgOf(words))}.png`).sort())
}, 30_000)

test('a picture that cannot be drawn ends it all', async () => {
  const all = drawer()
  await expect(all.ask('<svg').then(() => all.finish())).rejects.toThrow()
}, 30_000)
