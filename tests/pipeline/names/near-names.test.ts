import { describe, expect, it, test } from 'vitest'
import { areNearNames, holdsName } from '../../../pipeline/names/near-names.ts'
import fc from '../../seeded-fast-check.ts'
import { memoryDisk, run, smallDossier } from '../memory-disk.ts'

const DOSSIER =
  'id: d\ntitle: D\nkinds: [{ id: strike, placedBy: occurred }]\n' +
  'attributes: [{ id: occurred, type: date }, { id: hit, type: entity }]\n'
const source = (id: string, hit: string) =>
  `id: ${id}\noutlet: ${id}\ntitle: T\npublished: 2024-05-01\nclaims:\n` +
  `  - { event: e, attribute: occurred, value: 2024-04-25 }\n  - { event: e, attribute: hit, value: ${hit} }\n`

/** The problems of a dossier in which two sources name the first and the second of some places or actors. */
function problemsOf(lists: { places?: string; actors?: string }, [one, other]: [string, string]) {
  const files = smallDossier({
    'dossiers/d/dossier.yaml': DOSSIER,
    'dossiers/d/sources/s.yaml': source('s', one),
    'dossiers/d/sources/t.yaml': source('t', other),
    ...(lists.places !== undefined && { 'dossiers/d/places.yaml': lists.places }),
    ...(lists.actors !== undefined && { 'dossiers/d/actors.yaml': lists.actors }),
  })
  return run(memoryDisk(files), 'check').problems
}
const told = (...args: Parameters<typeof problemsOf>) =>
  problemsOf(...args).map(({ severity, code, file, line, message }) =>
    [severity, code, `${file}:${line}`, message].join(' | '),
  )

const KHARKIV = '- { id: kharkiv, name: Kharkiv, country: UA, lat: 49.99, lon: 36.23 }\n'

describe('names that may be of one', () => {
  test.each([
    ['Kharkiv', 'Kharkov', true],
    ['Kyiv', 'Kiev', true],
    ['Wołyń', 'WOLYN', true],
    ['Chuhuïv', 'Chuhuiv', true],
    ['Slov’iansk', 'Sloviansk', true],
    ['North Korea', 'South Korea', false],
    ['Unit 5', 'Unit 6', false],
    ['Kharkiv', 'Kharkiv Oblast', false],
    ['Kharkiv', 'Odesa', false],
    ['—', '–', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areNearNames(a, b)).toBe(expected)
  })

  test.each([
    ['Saltivka district of Kharkiv', 'Kharkiv', true],
    ['Kharkiv', 'Kharkiv Oblast', true],
    ['Kharkivka', 'Kharkiv', false],
    ['Kharkiv', '—', false],
  ])('%s holds %s: %s', (a, b, expected) => {
    expect(holdsName(a, b)).toBe(expected)
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(areNearNames(a, b)).toBe(areNearNames(b, a))
        expect(holdsName(a, b)).toBe(holdsName(b, a))
      }),
    )
  })
})

describe('a warning where sources disagree between', () => {
  it('two spellings of one place, once, with what to do', () => {
    const places = `${KHARKIV}- { id: kharkov, name: Kharkov }\n`
    const found = problemsOf({ places }, ['kharkiv', 'kharkov'])
    expect(found).toEqual([
      {
        severity: 'warning',
        code: 'near-names',
        file: 'dossiers/d/places.yaml',
        line: 2,
        column: 24,
        message: 'kharkov and kharkiv have near names, and sources disagree between them: hit of e',
        hint: 'If they are one, write one of the names among the “aliases” of the other; if one lies in the other, write “within”; if they are two, write “distinctFrom: [kharkiv]”.',
      },
    ])
  })

  it.each([
    ['a place named with another', `${KHARKIV}- { id: saltivka, name: Saltivka of Kharkiv }\n`, 'share a name'],
    [
      'a place near another',
      `${KHARKIV}- { id: saltivka, name: Saltivka, lat: 50.03, lon: 36.31 }\n`,
      'are 7 km apart',
    ],
    [
      'a place at another',
      `${KHARKIV}- { id: saltivka, name: Saltivka, lat: 49.99, lon: 36.23 }\n`,
      'are less than 1 km apart',
    ],
    [
      'a place within the reach of another',
      `- { id: kharkiv, name: Kharkiv, lat: 49.99, lon: 36.23, extent: 30 km }\n- { id: saltivka, name: Saltivka, lat: 50.2, lon: 36.23 }\n`,
      'are 23 km apart',
    ],
    ['an alias near a name', `${KHARKIV}- { id: saltivka, name: Saltivka, aliases: [Kharkow] }\n`, 'have near names'],
  ])('%s', (_, places, how) => {
    const id = places.includes('saltivka') ? 'saltivka' : 'kharkov'
    expect(told({ places }, ['kharkiv', id])).toEqual([
      `warning | near-names | dossiers/d/places.yaml:2 | ${id} and kharkiv ${how}, and sources disagree between them: hit of e`,
    ])
  })

  it('two spellings of one actor', () => {
    const actors = '- { id: petrov, name: Petrov, type: person }\n- { id: petroff, name: Petroff, type: person }\n'
    expect(told({ actors }, ['petrov', 'petroff'])).toEqual([
      'warning | near-names | dossiers/d/actors.yaml:1 | petrov and petroff have near names, and sources disagree between them: hit of e',
    ])
  })
})

describe('no warning where', () => {
  it.each([
    ['the editors say that they are two', `${KHARKIV}- { id: kharkov, name: Kharkov, distinctFrom: [kharkiv] }\n`],
    [
      'it is said of the other, by its name',
      `- { id: kharkiv, name: Kharkiv, distinctFrom: [Kharkov] }\n- { id: kharkov, name: Kharkov }\n`,
    ],
    ['one lies within the other', `${KHARKIV}- { id: kharkov, name: Kharkov, within: kharkiv }\n`],
    ['they are far apart', `${KHARKIV}- { id: kharkov, name: Kharkov, lat: 48, lon: 33 }\n`],
    ['they are in two countries', `${KHARKIV}- { id: kharkov, name: Kharkov, country: RU }\n`],
  ])('%s', (_, places) => {
    expect(told({ places }, ['kharkiv', 'kharkov'])).toEqual([])
  })

  it('the sources do not disagree between them', () => {
    expect(told({ places: `${KHARKIV}- { id: kharkov, name: Kharkov }\n` }, ['kharkiv', 'kharkiv'])).toEqual([])
  })
})

it.each([
  ['an unknown name', 'Kharkow', 'unknown-place | dossiers/d/places.yaml:2 | there is no place “Kharkow”'],
  [
    'the place itself',
    'kharkov',
    'distinct-from-itself | dossiers/d/places.yaml:2 | kharkov is said to be distinct from itself',
  ],
])('distinctFrom refuses %s', (_, name, expected) => {
  const places = `${KHARKIV}- { id: kharkov, name: Kharkov, distinctFrom: [${name}] }\n`
  expect(told({ places }, ['kharkiv', 'kharkov'])).toContain(`error | ${expected}`)
})
