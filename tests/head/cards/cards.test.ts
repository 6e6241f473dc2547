import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Drawing, Shape, TextShape } from '../../../src/chart/shape.ts'
import { faceOf } from '../../../src/chart/pictures/sheet/sheet-svg.ts'
import type { PublishedEvent } from '../../../src/contract/event-file.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import { openSource } from '../../../src/contract/open-sources.ts'
import type { SourceFile } from '../../../src/contract/source-file.ts'
import type { PublishedSources } from '../../../src/contract/sources-file.ts'
import { dossierCard } from '../../../src/head/cards/dossier-card.ts'
import { eventCard } from '../../../src/head/cards/event-card.ts'
import { sourceCard } from '../../../src/head/cards/source-card.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { PictureLetters } from '../../../tools/static-pages/pictures/picture-letters.ts'

const DATA = join(import.meta.dirname, '../../../public/data/kharkiv-missile')
const read = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), 'utf8'))
const index = read('index.json') as DossierIndex
const dossier = OpenDossier.fromIndex(index)
const letters = new PictureLetters()
const events = readdirSync(join(DATA, 'events')).map((file) => read(`events/${file}`) as PublishedEvent)
const listed = read('sources.json') as PublishedSources
const sources = readdirSync(join(DATA, 'sources')).map((file) =>
  openSource(read(`sources/${file}`) as SourceFile, listed),
)
const report = read('events/un-report-kharkiv-debris.json') as PublishedEvent

/** Words with their edges on the card, px. */
interface Placed {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function placed(shapes: readonly Shape[], dx = 0, dy = 0): Placed[] {
  return shapes.flatMap((shape): Placed[] => {
    if (shape.kind === 'group') return placed(shape.shapes, dx + (shape.x ?? 0), dy + (shape.y ?? 0))
    return shape.kind === 'text' ? [boxOf(shape, dx, dy)] : []
  })
}

function boxOf(shape: TextShape, dx: number, dy: number): Placed {
  const { x, y, text, size, anchor = 'start' } = shape
  const width = letters.width(text, faceOf(shape), size)
  const left = dx + x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  // From the top of a capital to the baseline.
  return { words: text, left, right: left + width, top: dy + y - size * 0.7, bottom: dy + y }
}

function expectTidy({ width, height, shapes }: Drawing, what: string): Placed[] {
  const all = placed(shapes).filter(({ words }) => words !== '')
  for (const one of all) {
    expect(one.left, `${what}: ${one.words}`).toBeGreaterThan(20)
    expect(one.right, `${what}: ${one.words}`).toBeLessThan(width - 20)
    expect(one.bottom, `${what}: ${one.words}`).toBeLessThan(height - 8)
    const undrawable = [...one.words].filter((letter) => letters.drawable(letter === ' ' ? 'a' : letter) === null)
    expect(undrawable, `${what}: ${one.words}`).toEqual([])
  }
  const touching = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.words}” and “${b.words}”`),
  )
  expect(touching, what).toEqual([])
  return all
}

const wordsOf = (drawing: Drawing) => placed(drawing.shapes).map(({ words }) => words)
const kindsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'group'
      ? [shape.standing ?? '', ...kindsOf(shape.shapes)]
      : shape.kind === 'path'
        ? [shape.stroke ?? '']
        : [],
  )

describe('share pictures of the shipped dossier', () => {
  test('have all of their words on the card, none over others, and titles whole', () => {
    for (const event of events) {
      const said = expectTidy(eventCard(dossier, event, letters), event.id).map(({ words }) => words)
      expect(said.join(' '), event.id).toContain(event.title)
      expect(said.filter((words) => words.endsWith('…'))).toEqual([])
    }
    for (const source of sources) expectTidy(sourceCard(dossier, source, letters), source.id)
    expect(wordsOf(dossierCard(dossier, letters))).toContain(index.dossier.title)
    expectTidy(dossierCard(dossier, letters), 'dossier')
  })

  test('draw the fault line where sources disagree, between the answers in the words of the page, and nowhere else', () => {
    const card = eventCard(dossier, report, letters)
    expect(wordsOf(card)).toEqual(
      expect.arrayContaining(['Date of the report: 4 days apart', '25 April 2024', '29 April 2024', '9 via Reuters']),
    )
    expect(kindsOf(card.shapes)).toEqual(expect.arrayContaining(['stands', 'departs', 'fault']))
    for (const event of events) {
      const isDisputed = event.discrepancies.some(({ level }) => level === 'disagree')
      expect(kindsOf(eventCard(dossier, event, letters).shapes).includes('fault'), event.id).toBe(isDisputed)
    }
  })

  test('say why only where what is shown differs so', () => {
    const [first] = report.discrepancies.filter(({ attribute }) => attribute === report.placedBy)
    expect(first?.decisive).not.toBeNull()
    const elsewhere = { ...report, discrepancies: first ? [{ ...first, decisive: null }] : [] }
    expect(wordsOf(eventCard(dossier, elsewhere, letters))).toContain('Date of the report: the sources disagree')
  })
})

describe('a title', () => {
  const titled = (title: string) => expectTidy(eventCard(dossier, { ...report, title }, letters), title)

  test('that is very long is set smaller, and cut behind a word at last', () => {
    const long =
      'Panel of experts of the Security Council on the debris of a missile that was found in the city of Kharkiv'
    expect(
      titled(long)
        .map(({ words }) => words)
        .join(' '),
    ).toContain(long)
    const longer = titled(`${long}, ${long}, ${long}`).filter(({ words }) => words.endsWith('…'))
    expect(longer).toHaveLength(1)
    titled('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3))
    titled('Эксперты ООН подтвердили использование северокорейской ракеты во время удара России по Харькову')
  })

  test('in letters that no face of the pictures has is not drawn: something else is said', () => {
    for (const title of ['የሚሳይል ጥቃት በካርኪቭ', 'ஏவுகணை தாக்குதல்', 'Հրթիռային հարված']) {
      expect(titled(title).map(({ words }) => words)).toContain('Report, 25 April 2024')
      const source = {
        ...(sources[0] ?? expect.fail('no source')),
        title,
        outlet: title,
        language: 'ko',
        isLabel: false,
      }
      const said = expectTidy(sourceCard(dossier, source, letters), title).map(({ words }) => words)
      expect(said).toContain('A document in Korean')
      expect(said.some((words) => words.startsWith('A name in other letters'))).toBe(true)
    }
  })
})

describe('a dossier of which all is written in other letters', () => {
  const TEXTS = [
    '유엔: 하르키우의 북한 미사일',
    'الأمم المتحدة: صاروخ كوري شمالي',
    '哈尔科夫遭到导弹袭击',
    'የሚሳይል ጥቃት በካርኪቭ',
  ]

  /** Every title, name and label. */
  function inLetters<T>(value: T, text: string): T {
    if (Array.isArray(value)) return value.map((one: unknown) => inLetters(one, text)) as T
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [
        key,
        typeof inner === 'string' && ['title', 'name', 'label', 'outlet'].includes(key) ? text : inLetters(inner, text),
      ]),
    ) as T
  }

  test.each(TEXTS)('%s: has its cards, with nothing that the fonts have not', async (text) => {
    const own = new PictureLetters()
    const foreign = OpenDossier.fromIndex(inLetters(index, text))
    const draw = () => [
      dossierCard(foreign, own),
      eventCard(foreign, inLetters(report, text), own),
      ...sources.slice(0, 3).map((source) => sourceCard(foreign, inLetters(source, text), own)),
    ]
    let cards = draw()
    while (await own.load()) cards = draw()
    for (const card of cards) {
      const left = placed(own.outlined(card).shapes)
      // It throws where a letter is in no font.
      for (const { words } of left)
        expect(
          own
            .runsOf(words, 'sans')
            .map((run) => run.words)
            .join(''),
        ).toBe(words)
    }
    const isDrawn = own.drawable(text) !== null
    const said = cards.flatMap(wordsOf).join(' ')
    expect(said.includes([...text].slice(0, 3).join(''))).toBe(isDrawn)
    expect(own.takeMissing().length > 0).toBe(!isDrawn)
  })
})
