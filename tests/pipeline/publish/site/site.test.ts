import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../../src/contract/catalogue.ts'
import type { DossierIndex } from '../../../../src/contract/index-file.ts'
import type { PublishedSite } from '../../../../src/contract/site/site-file.ts'
import { run } from '../../memory-disk.ts'
import { published, threeDossiers } from '../../memory-sites.ts'

const SITE = 'dossiers/site.yaml'
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>'

describe('site.yaml', () => {
  it('may be left out: the dossiers are in the order of their ids, and the site says nothing of itself', () => {
    const disk = threeDossiers()
    expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
    const catalogue = published(disk, 'catalogue.json') as Catalogue
    expect(catalogue.dossiers.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
    expect(catalogue.opens).toBeUndefined()
    const { dossiers, ...site } = published(disk, 'site.json') as PublishedSite
    expect(site).toEqual({ version: 3, editors: [], retired: [] })
    expect(dossiers.map(({ id, span }) => [id, span?.earliest, span?.latest])).toEqual(
      ['a', 'b', 'd'].map((id) => [id, '2024-04-25', '2024-04-25']),
    )
  })

  it('says what holds for the whole: name, order, what opens first, editors, and what dossiers leave out', () => {
    const disk = threeDossiers({
      [SITE]:
        'name: Archive\nsentence: What it is.\nlogo: own-logo.svg\nlicence: https://example.org/by\ncontact: mail@example.org\n' +
        'imprint: |\n  One line.\n\n  Another.\nopens: b\norder: [d]\neditors:\n  - name: Ana\n    role: dates\n    contact: https://example.org/ana\n' +
        "colours:\n  words: { light: '#5b2a86', dark: '#b08be0' }\n",
      'dossiers/own-logo.svg': LOGO,
      'dossiers/a/dossier.yaml':
        'id: a\ntitle: A\nlicence: https://example.org/own\nkinds: [{ id: strike, placedBy: occurred }]\n' +
        'attributes: [{ id: occurred, type: date }]\n',
    })
    expect(run(disk, 'build')).toMatchObject({ status: 0, problems: [] })
    const catalogue = published(disk, 'catalogue.json') as Catalogue
    expect([catalogue.opens, catalogue.dossiers.map(({ id }) => id)]).toEqual(['b', ['d', 'a', 'b']])
    const { dossiers, ...site } = published(disk, 'site.json') as PublishedSite
    expect(dossiers.map(({ id }) => id)).toEqual(['d', 'a', 'b'])
    expect(site).toEqual({
      version: 3,
      name: 'Archive',
      sentence: 'What it is.',
      logo: 'logo.svg',
      licence: 'https://example.org/by',
      imprint: 'One line.\n\nAnother.',
      editors: [{ name: 'Ana', role: 'dates', contact: 'https://example.org/ana' }],
      colours: { words: { light: '#5b2a86', dark: '#b08be0' } },
      retired: [],
    })
    expect(disk.files.get('public/data/logo.svg')).toBe(LOGO)
    const licenceOf = (id: string) => (published(disk, `${id}/index.json`) as DossierIndex).dossier
    expect(licenceOf('a')).toMatchObject({ licence: 'https://example.org/own', contact: 'mail@example.org' })
    expect(licenceOf('b')).toMatchObject({ licence: 'https://example.org/by', contact: 'mail@example.org' })
  })

  it.each([
    ['an unknown key', 'nane: X\n', 1, 1, /“nane”/, /name/],
    [
      'a dossier that is not there',
      'name: X\norder: [a, bb]\n',
      2,
      12,
      'there is no dossier “bb”',
      /There is a, b, d\.$/,
    ],
    ['a dossier twice', 'order:\n  - a\n  - a\n', 3, 5, 'names “a” twice', /once/],
    ['what opens first and is not there', 'opens: x\n', 1, 8, 'there is no dossier “x”', /There is a, b, d\./],
    ['a licence that is no address', 'licence: CC-BY\n', 1, 10, '“CC-BY” is not a web address', /https/],
    [
      'an editor nobody can reach',
      'editors:\n  - { name: Ana, contact: ana }\n',
      2,
      27,
      /neither a mail address nor/,
      /https/,
    ],
    [
      'a colour that is none',
      'colours: { words: { light: blue, dark: "#b08be0" } }\n',
      1,
      28,
      '“blue” is not a colour',
      /six/,
    ],
    [
      'a colour that is not seen on light paper',
      "colours: { words: { light: '#e0d0b0', dark: '#b08be0' } }\n",
      1,
      28,
      /^#e0d0b0 has a contrast of 1\.\d to the light paper \(#f6f2e9\)$/,
      'Marks need 3 at least: choose a darker one.',
    ],
    [
      'a colour that is not seen on dark paper',
      "colours: { ground: { light: '#1d1a15', dark: '#33302a' } }\n",
      1,
      46,
      /to the dark paper/,
      /lighter/,
    ],
    [
      'the colour that means that sources disagree',
      "colours: { ground: { light: '#b8330f', dark: '#b08be0' } }\n",
      1,
      29,
      /vermilion/,
      /another hue/,
    ],
    ['a logo that is not there', 'logo: mark.svg\n', 1, 7, 'there is no file “dossiers/mark.svg”', /beside site\.yaml/],
    ['a logo of another sort', 'logo: mark.png\n', 1, 7, '“mark.png” is not the name of an SVG file', /logo\.svg/],
  ])('reports %s, with its place', (_, text, line, column, message, hint) => {
    const disk = threeDossiers({ [SITE]: text })
    const { status, problems } = run(disk, 'check')
    expect(status).toBe(1)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: SITE, line, column })
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.hint).toMatch(hint)
  })

  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['what runs when it is loaded', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'],
    ['another file', '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>'],
    ['no picture', '<html></html>'],
  ])('refuses a logo that holds %s', (_, svg) => {
    const disk = threeDossiers({ [SITE]: 'logo: logo.svg\n', 'dossiers/logo.svg': svg })
    expect(run(disk, 'check').problems.map(({ code, line }) => [code, line])).toEqual([['bad-logo', 1]])
  })

  it('is looked for under its one name, and a picture that it does not name is told of', () => {
    const disk = threeDossiers({ 'dossiers/site.yml': 'name: X\n', 'dossiers/mark.svg': LOGO })
    expect(run(disk, 'check').problems.map(({ code, file }) => [code, file])).toEqual([
      ['unexpected-file', 'dossiers/mark.svg'],
      ['wrong-extension', 'dossiers/site.yml'],
    ])
  })

  it('stays as it is when one dossier is built alone', () => {
    const disk = threeDossiers({ [SITE]: 'name: Archive\norder: [d, b]\n' })
    run(disk, 'build')
    const before = new Map(disk.files)
    expect(run(disk, 'build', 'b').status).toBe(0)
    expect(disk.files).toEqual(before)
  })
})

describe('what the front page tells of a dossier', () => {
  const source = (id: string, value: string) =>
    `id: ${id}\noutlet: ${id.toUpperCase()}\ntitle: T\npublished: 2024-05-01\ncites: []\nclaims:\n  - { event: e, attribute: occurred, value: '${value}' }\n`

  it('is the disagreement with which the dossier opens, with all that its words need', () => {
    const disk = threeDossiers({ 'dossiers/a/sources/t.yaml': source('t', '2024-04-29') })
    expect(run(disk, 'build').status).toBe(0)
    const [told, other] = (published(disk, 'site.json') as PublishedSite).dossiers
    expect(other?.dispute).toBeNull()
    expect(told?.span).toEqual({ earliest: '2024-04-25', latest: '2024-04-29' })
    expect(told?.dispute?.event).toMatchObject({ id: 'e', title: 'E' })
    expect(told?.dispute?.about.id).toBe('occurred')
    expect(told?.dispute?.disagreement.readings.map(({ value }) => value).sort()).toEqual(['2024-04-25', '2024-04-29'])
    expect(told?.dispute?.sources.map(({ outlet }) => outlet)).toEqual(['O', 'T'])
  })

  it('reaches over years before the common era and after 9999 in their order', () => {
    const disk = threeDossiers({
      'dossiers/a/sources/s.yaml': source('s', '-0200-05-01'),
      'dossiers/a/sources/t.yaml': source('t', '-0100-03-01'),
    })
    expect(run(disk, 'build').status).toBe(0)
    expect((published(disk, 'site.json') as PublishedSite).dossiers[0]?.span).toEqual({
      earliest: '-000200-05-01',
      latest: '-000100-03-01',
    })
  })
})
