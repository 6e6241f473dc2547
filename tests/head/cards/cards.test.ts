import { describe, expect, test } from 'vitest'
import type { Drawing, Shape } from '../../../src/chart/shape.ts'
import type { PublishedEvent } from '../../../src/contract/event-file.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import { openSource } from '../../../src/contract/opened/open-sources.ts'
import type { SourceFile } from '../../../src/contract/source-file.ts'
import type { PublishedSources } from '../../../src/contract/sources-file.ts'
import { dossierCard } from '../../../src/head/cards/dossier-card.ts'
import { eventCard } from '../../../src/head/cards/event-card.ts'
import { sourceCard } from '../../../src/head/cards/source-card.ts'
import { OpenDossier } from '../../../src/model/open-dossier.ts'
import { readDemo } from '../../publish/published-dossier.ts'
import { PictureLetters } from '../../../tools/static-pages/pictures/picture-letters.ts'
import { expectTidy, letters, placed } from './tidy-card.ts'

const index = readDemo('index.json') as DossierIndex
const dossier = OpenDossier.fromIndex(index)
const events = index.events.map(({ id }) => readDemo(`events/${id}.json`) as PublishedEvent)
const listed = readDemo('sources.json') as PublishedSources
const sources = listed.sources.map(({ id }) => openSource(readDemo(`sources/${id}.json`) as SourceFile, listed))
const report = readDemo('events/audit-report.json') as PublishedEvent

const wordsOf = (drawing: Drawing) => placed(drawing.shapes).map(({ words }) => words)
const kindsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'group'
      ? [shape.standing ?? '', ...kindsOf(shape.shapes)]
      : shape.kind === 'path'
        ? [shape.stroke ?? '']
        : [],
  )

describe('share pictures of the demo dossier', () => {
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
      expect.arrayContaining(['Date of the report: 4 days apart', '11 April 2022', '15 April 2022', '5 via Nordwire']),
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
      expect(titled(title).map(({ words }) => words)).toContain('Report, 11 April 2022')
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
