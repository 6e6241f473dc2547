import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

/** Warnings of sources that are sound each by itself. */

const source = (id: string, lines: string, date = '2024-04-25') =>
  `id: ${id}\ntitle: T\npublished: 2024-05-01\n${lines}\nclaims:\n  - { event: e, attribute: occurred, value: ${date} }\n`

function found(sources: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(sources).map(([id, text]) => [`dossiers/d/sources/${id}.yaml`, text])
  const { 'dossiers/d/sources/s.yaml': _, ...bare } = smallDossier({ ...Object.fromEntries(files), ...more })
  const all = { ...bare, ...Object.fromEntries(files) } as Record<string, string>
  const { problems } = run(memoryDisk(all), 'check')
  return problems.map(({ code, file, line, column, hint }) => [
    code,
    `${file.split('/').at(-1) ?? ''}:${line}:${column}`,
    hint,
  ])
}

describe('one address', () => {
  const at = (url: string) => `outlet: O\nurl: ${url}`
  it.each([
    'https://a.org/x?utm_source=feed&id=1',
    'http://www.a.org/x/?id=1#top',
    'https://a.org/x?id=1&fbclid=abc&msclkid=d',
    'https://a.org/x?gad_source=1&id=1&_hsenc=p&mkt_tok=t',
    'https://A.org/x?id=1#:~:text=words',
  ])('in two sources: %s', (url) => {
    const warnings = found({ s: source('s', at('https://a.org/x?id=1')), t: source('t', at(url)) })
    expect(warnings.map(([code, spot]) => [code, spot])).toEqual([['shared-address', 't.yaml:5:6']])
  })

  it.each(['https://a.org/x?id=2', 'https://a.org/y?id=1', 'https://b.a.org/x?id=1'])('is not that of %s', (url) => {
    expect(found({ s: source('s', at('https://a.org/x?id=1')), t: source('t', at(url)) })).toEqual([])
  })
})

describe('one voice behind several origins', () => {
  const actors = { 'dossiers/d/actors.yaml': '- { id: ministry, name: The Ministry, type: state, aliases: [Min] }\n' }
  const own = (outlet: string, more = '') => `outlet: ${outlet}\ncites: []${more}`

  it('is the outlet of two own accounts', () => {
    const warnings = found({ s: source('s', own('The Paper')), t: source('t', own('PAPER (online)')) })
    expect(warnings.map(([code, spot]) => [code, spot])).toEqual([['one-voice', 't.yaml:4:9']])
  })

  it('is an actor and a source that bears its name, or an alias', () => {
    const warnings = found({ s: source('s', own('A', '\nby: ministry')), t: source('t', own('Min')) }, actors)
    expect(warnings).toEqual([['one-voice', 't.yaml:4:9', 'If it is their own document, write “by: ministry”.']])
  })

  it.each([
    ['one actor is named in both', own('A', '\nby: ministry'), own('Min', '\nby: ministry'), undefined],
    ['they say different things', own('Paper'), own('Paper'), '2024-04-29'],
    ['one cites the other', own('Paper'), 'outlet: Paper\ncites: [s]', undefined],
    ['the names differ', own('Paper'), own('Papers'), undefined],
  ])('is not where %s', (_, one, other, date) => {
    const codes = found({ s: source('s', one), t: source('t', other, date) }, actors).map(([code]) => code)
    expect(codes).not.toContain('one-voice')
  })
})

describe('a date that stands by a hair', () => {
  const own = (id: string) => `outlet: ${id}\ncites: []`
  const three = {
    s: source('s', own('A')),
    t: source('t', own('B')),
    u: source('u', own('C'), '2024-04-29'),
  }
  const unassessed = (sources: Readonly<Record<string, string>>, more = {}) =>
    found(sources, more).map(([code, spot]) => [code, spot])

  it('is warned of', () => {
    expect(unassessed(three)).toEqual([['narrow-reading', 'events.yaml:1:9']])
  })

  it('is not where it is assessed', () => {
    const assessments = '- { event: e, attribute: occurred, stands: 2024-04-25, because: B, basis: [s] }\n'
    expect(unassessed(three, { 'dossiers/d/assessments.yaml': assessments })).toEqual([])
  })

  it('is not where it stands by two origins, or where none stands', () => {
    expect(unassessed({ ...three, v: source('v', own('D')) })).toEqual([])
    expect(unassessed({ s: three.s, u: three.u })).toEqual([])
  })
})

describe('the code of a language', () => {
  const inLanguage = (tag: string) => found({ s: source('s', `outlet: O\nlanguage: ${tag}`) })
  it.each([
    ['kr', 'Did you mean ko?'],
    ['ua', 'Did you mean uk?'],
    ['jp', 'Did you mean ja?'],
    ['xx', 'Write BCP 47: en, ko, ru, uk, zh-Hans.'],
    ['vn', 'Did you mean vi?'],
    ['en-QQ', 'Write BCP 47: en, ko, ru, uk, zh-Hans.'],
    ['zh-Hanq', 'Write BCP 47: en, ko, ru, uk, zh-Hans.'],
    ['english', 'Write BCP 47: en, ko, ru, uk, zh-Hans.'],
  ])('%s is none', (tag, hint) => {
    expect(inLanguage(tag)).toEqual([['bad-value', 's.yaml:5:11', hint]])
  })

  it.each(['ko', 'uk', 'zh-Hans', 'pt-BR', 'es-419', 'en-UK', 'und', 'mul', 'tlh', 'sr-Latn'])('%s is one', (tag) => {
    expect(inLanguage(tag)).toEqual([])
  })
})

describe('a comment behind a value', () => {
  const titled = (title: string) => found({ s: source('s', 'outlet: O').replace('title: T', `title: ${title}`) })
  it('may have cut it', () => {
    const [[code, spot] = []] = titled('Leak #2 of the report')
    expect([code, spot]).toEqual(['cut-value', 's.yaml:2:8'])
  })

  it.each(['Leak # the second', '"Leak #2 of the report"', 'Leak#2'])('did not: %s', (title) => {
    expect(titled(title)).toEqual([])
  })
})

describe('a date that is printed nowhere', () => {
  it('is open at its end: the source is known on no day, and its version is none of publication', () => {
    const text = source('s', 'outlet: O\nversions: [{ capturedOn: 2026-11-20 }]').replace('2024-05-01', '2024-04-29/..')
    const disk = memoryDisk(smallDossier({ 'dossiers/d/sources/s.yaml': text }))
    expect(run(disk, 'build').problems).toEqual([])
    const { sources } = JSON.parse(String(disk.files.get('public/data/d/sources.json'))) as { sources: unknown[] }
    expect(sources).toMatchObject([{ published: '2024-04-29/..', knownOn: null }])
  })
})
