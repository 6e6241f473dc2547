import { Resvg } from '@resvg/resvg-js'
import { beforeAll, describe, expect, test } from 'vitest'
import { CARD, CARD_SHOWN_AS, drawShareCard } from '../../../../src/chart/pictures/share/share-card.ts'
import { sheetSvg } from '../../../../src/chart/pictures/sheet/sheet-svg.ts'
import type { Shape } from '../../../../src/chart/shape.ts'
import { palettePng } from '../../../../tools/static-pages/pictures/palette-png.ts'
import { PictureLetters } from '../../../../tools/static-pages/pictures/picture-letters.ts'

const TITLES = {
  Arabic: 'الأمم المتحدة: سقوط صاروخ KN-23 على خاركيف الأوكرانية (2024).',
  Persian: 'بقایای موشک کره‌شمالی در خارکیف پیدا شد',
  Hebrew: 'דו״ח האו״ם: הטיל שפגע בחרקוב ב־2 בינואר 2024 הוא תוצרת צפון קוריאה',
  Hindi: 'संयुक्त राष्ट्र: खार्किव में गिरी मिसाइल उत्तर कोरियाई थी',
  Thai: 'สหประชาชาติ: ขีปนาวุธที่ตกในเมืองคาร์คิฟเป็นของเกาหลีเหนือ',
  Korean: '“우크라이나에 꽂힌 러 미사일 ‘ㅈ’ 한글 확인…북한제 증거” [포착]',
  Japanese: 'ロシア軍が北朝鮮製KN-23弾道ミサイルを再び使用、キーウ近郊で親子2人死亡',
  'simplified Chinese': '联合国专家小组报告：2024年1月2日击中哈尔科夫的导弹残骸来自朝鲜',
  'traditional Chinese': '聯合國專家小組報告：擊中哈爾科夫的導彈殘骸來自北韓',
  'several scripts': 'Al Jazeera: الجزيرة, 하르키우, Харків, Ζελένσκι',
} as const

/** Letters with what the titles need. */
async function load(): Promise<PictureLetters> {
  const letters = new PictureLetters()
  do for (const title of Object.values(TITLES)) letters.drawable(title)
  while (await letters.load())
  return letters
}

let letters: PictureLetters
beforeAll(async () => void (letters = await load()), 60_000)

function draw(title: string, by = letters) {
  const said = by.drawable(title) ?? expect.fail(`${title} cannot be drawn`)
  const head = { mark: null, what: '', siteName: '', title: said, under: '' }
  const card = drawShareCard(head, [], by)
  const look = { colourOf: (ink: string) => (ink === 'paper' ? '#fff' : '#000'), shownAs: CARD_SHOWN_AS }
  const svg = sheetSvg(by.outlined(card), { ...look, runsOf: (words) => [{ words, attributes: {} }] })
  // Without a font: what stands as text would leave no ink.
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [] } }).render()
  return { card, svg, ...image, pixels: image.pixels, width: image.width, height: image.height }
}

/** The columns of pixels with ink, px of the card, and how many pixels have some. */
function inkOf({ pixels, width }: ReturnType<typeof draw>) {
  let [left, right, count] = [Infinity, -Infinity, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at] ?? 255) > 127) continue
    const x = (at / 4) % width
    left = Math.min(left, x)
    right = Math.max(right, x)
    count++
  }
  const scale = CARD.width / width
  return { left: left * scale, right: right * scale, count }
}

const linesOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.text !== '' ? [shape] : []))

describe('titles in other scripts', () => {
  test.each(Object.entries(TITLES))(
    '%s: stand on the picture as they are, in ink, as wide as was measured',
    (_, title) => {
      const drawn = draw(title)
      const lines = linesOf(drawn.card.shapes)
      const said = lines.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join('')
      expect(said.replaceAll(' ', '')).toBe(title.normalize('NFC').replaceAll(' ', ''))
      expect(/<tspan>[^<]/.test(drawn.svg)).toBe(false)
      const ink = inkOf(drawn)
      const widest = Math.max(...lines.map(({ text, size }) => letters.width(text, 'serif', size)))
      expect(ink.right - ink.left).toBeLessThan(widest + 3)
      expect(ink.right - ink.left).toBeGreaterThan(widest - 6)
      expect(ink.left).toBeGreaterThan(CARD.margin - 3)
      expect(ink.right).toBeLessThan(CARD.width - CARD.margin + 3)
      expect(ink.count).toBeGreaterThan(3000)
    },
  )

  test.each(Object.entries(TITLES))('%s: no letter is the box of a letter that is missing', (_, title) => {
    for (const face of ['sans', 'sans-bold', 'serif'] as const) {
      const { runs } = letters.setWords(title, face)
      expect(runs.length).toBeGreaterThan(0)
      expect(runs.flatMap(({ glyphs }) => glyphs.filter(({ glyph }) => glyph === 0))).toEqual([])
    }
  })

  test('that run from right to left begin at the right, whatever stands in them', () => {
    for (const title of [TITLES.Arabic, TITLES.Persian, TITLES.Hebrew])
      expect(inkOf(draw(title)).right).toBeGreaterThan(CARD.width - CARD.margin - 4)
    // Of two lines the shorter one ends away from the left.
    expect(inkOf(draw('הארץ')).left).toBeGreaterThan(CARD.width / 2)
    expect(inkOf(draw('북한')).right).toBeLessThan(CARD.width / 2)
  })

  test('have the letters of Arabic joined, and marks on their letters', () => {
    const width = (words: string) => letters.width(words, 'serif', 100)
    const apart = [...'المتحدة'].reduce((sum, letter) => sum + width(letter), 0)
    expect(width('المتحدة')).toBeLessThan(apart * 0.85)
    expect(width('ที่นี่')).toBeCloseTo(width('ทน'), 5)
    expect(width('क्ष')).toBeLessThan(width('क') + width('ष'))
    // A joiner that keeps two letters apart is kept.
    expect(letters.drawable('کره‌شمالی')).toContain('\u200c')
  })

  test('are of one language, whatever is beside them: a line of a title has the letters of the whole', () => {
    const glyphsOf = (title: string, part: string) => {
      letters.drawable(title)
      const { runs } = letters.setWords(part, 'sans')
      return runs.flatMap(({ font, glyphs }) => glyphs.map(({ glyph }) => font.outline(glyph, 0, 0, 100)))
    }
    const inChina = glyphsOf(TITLES['simplified Chinese'], '朝')
    expect(glyphsOf('北朝鮮の', '朝')).toHaveLength(1)
    expect(glyphsOf(TITLES['simplified Chinese'], '朝')).toEqual(inChina)
  })

  test('are the same bytes from letters that were loaded anew', async () => {
    const again = await load()
    for (const title of Object.values(TITLES)) {
      const [one, other] = [draw(title), draw(title, again)]
      expect(one.svg === other.svg, title).toBe(true)
      const [a, b] = [one, other].map((image) => palettePng(image.pixels, image.width, image.height))
      expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true)
    }
  }, 60_000)

  test('are missing where a file lacks what its package says that it has', async () => {
    const fresh = new PictureLetters()
    const words = 'Տիգրան'
    do fresh.drawable(words)
    while (await fresh.load())
    expect(fresh.drawable(words)).toBeNull()
    expect(fresh.takeMissing()).toEqual([...new Set(words)])
  })

  test('ask for their files alone: none where there are no such letters', async () => {
    const fresh = new PictureLetters()
    for (const words of ['Kharkiv', 'Харків', 'A → B ★ 🚀', 'ኢትዮጵያ', '\u2068Reuters\u2069']) fresh.drawable(words)
    expect(await fresh.load()).toBe(false)
    expect(fresh.drawable('북한')).toBeNull()
    expect(await fresh.load()).toBe(true)
    expect(fresh.drawable('북한')).toBe('북한')
    expect(await fresh.load()).toBe(false)
  })
})
