import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const SOURCE = 'dossiers/d/sources/s.yaml'
const HEAD = 'id: s\noutlet: O\ntitle: T\npublished: 2024-05-01\n'

/** Runs a check on a dossier with one source. An input on which it does not end runs into the time limit of the test. */
function check(source: string | Uint8Array, more: Record<string, string> = {}) {
  const result = run(memoryDisk(smallDossier({ [SOURCE]: source, ...more })), 'check')
  return result.problems.map(({ code }) => code)
}

describe('hostile input', () => {
  it('is refused where it nests ten thousand levels deep', () => {
    expect(check(`${HEAD}cites: ${'['.repeat(10_000)}${']'.repeat(10_000)}`)).toContain('too-deep')
    expect(check(`${HEAD}cites: ${'{a: '.repeat(10_000)}`)).toContain('too-deep')
    expect(check('- '.repeat(10_000))).toContain('too-deep')
    expect(check(`${HEAD}cites:\n  ${'- '.repeat(500_000)}a\n`)).toContain('too-deep')
    expect(check(`${HEAD}cites:\n  ${'? '.repeat(500_000)}a\n`)).toContain('too-deep')
    expect(check(`${HEAD}cites: ${'['.repeat(100)}${']'.repeat(100)}`)).toContain('too-deep')
  })

  it('does not blow up aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 20; i++)
      bomb.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i === 1 ? '' : i - 1}`)
          .join(', ')}]`,
      )
    expect(check(bomb.join('\n'))).toEqual(['alias'])
  })

  it('is refused soon where brackets stand in brackets, and where there are millions of parts', () => {
    const tooMuch = (text: string) => run(memoryDisk(smallDossier({ [SOURCE]: text })), 'check').problems
    expect(tooMuch(`${HEAD}cites: ${'['.repeat(1_000_000)}`)).toMatchObject([
      { code: 'too-deep', line: 5, column: 108 },
    ])
    expect(tooMuch(`${HEAD}cites: [${'a,'.repeat(3_000_000)}]`)).toMatchObject([{ code: 'too-large', line: 5 }])
    const claim = '  - { event: e, attribute: occurred, value: 2024-04-25 }\n'
    expect(tooMuch(`${HEAD}claims:\n${claim.repeat(300_000)}`)).toMatchObject([{ code: 'too-large', column: 15 }])
  })

  it('takes brackets in quotes for what they are', () => {
    const quoted = `  - { event: e, attribute: wording, value: "${'[ '.repeat(60)}" }\n`.repeat(3)
    expect(check(`${HEAD}claims:\n  - { event: e, attribute: occurred, value: 2024 }\n${quoted}`)).toEqual([
      'duplicate-claim',
      'duplicate-claim',
    ])
  })

  it('refuses texts of a megabyte, and shortens them where it speaks of them', () => {
    const long = 'x'.repeat(1_000_000)
    expect(check(`id: s\noutlet: O\ntitle: ${long}\npublished: 2024-05-01\n`)).toEqual(['bad-value'])
    for (const source of [
      `id: ${long}\noutlet: O\ntitle: T\npublished: ${long}\n`,
      `${HEAD}${long}: x\n`,
      `${HEAD}cites: [${long}]\n`,
      `${HEAD}claims:\n  - { event: e, attribute: occurred, value: ${'1'.repeat(1_000_000)} }\n`,
      `${HEAD}claims:\n  - { event: e, attribute: killed, value: "${'9.'.repeat(500_000)}", quote: "${'a '.repeat(500_000)}" }\n`,
      `${HEAD}url: https://example.org/${'<'.repeat(1_000_000)}\n`,
    ]) {
      const { problems } = run(memoryDisk(smallDossier({ [SOURCE]: source })), 'check')
      expect(problems.length).toBeGreaterThan(0)
      for (const { message, hint } of problems) expect(message.length + hint.length).toBeLessThan(1000)
    }
  })

  it('reads a map of thirty thousand keys in linear time', () => {
    const keys = Array.from({ length: 30_000 }, (_, i) => `key-${i}: x`).join('\n')
    expect(check(`${HEAD}${keys}\n`)).toHaveLength(30_000)
  })

  it('suggests nothing for ever where thousands of names are wrong', () => {
    const claims = Array.from({ length: 5000 }, (_, i) => `  - { event: wrong-${i}, attribute: occurred, value: 2024 }`)
    const events = Array.from({ length: 5000 }, (_, i) => `- { id: right-${i}, kind: strike, title: T }`)
    const codes = check(`${HEAD}claims:\n${claims.join('\n')}\n`, { 'dossiers/d/events.yaml': events.join('\n') })
    expect(codes).toEqual(Array(5000).fill('unknown-event'))
  })

  it('compares no more readings than a person could', () => {
    const claims = Array.from({ length: 5000 }, (_, i) => `  - { event: e, attribute: killed, value: ${i} }`)
    expect(check(`${HEAD}claims:\n${claims.join('\n')}\n`)).toEqual(['too-many-readings'])
  })

  it('follows chains and circles of thousands of sources', () => {
    const sources = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [
        `dossiers/d/sources/s${i}.yaml`,
        `{ id: s${i}, outlet: O, title: T, published: 2024, cites: [s${i + 1}] }`,
      ]),
    )
    const claim = `${HEAD}cites: [s0]\nclaims:\n  - { event: e, attribute: occurred, value: 2024 }\n`
    expect(
      check(claim, { ...sources, 'dossiers/d/sources/s3000.yaml': '{ id: s3000, outlet: O, title: T, unread: true }' }),
    ).toEqual([])
    expect(
      check(claim, {
        ...sources,
        'dossiers/d/sources/s3000.yaml': '{ id: s3000, outlet: O, title: T, unread: true, cites: [s0] }',
      }),
    ).toEqual(['citation-cycle'])
  })

  it('is not led astray by names of JavaScript', () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype)
    expect(check(`${HEAD}__proto__: { polluted: yes }\nconstructor: { prototype: x }\n`)).toEqual(
      ['bad-key', 'unknown-key', 'no-claim'].filter((code) => code !== 'no-claim'),
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype)
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    const events = ['constructor', 'tostring', 'prototype', 'hasownproperty'].map(
      (id) => `- { id: ${id}, kind: strike, title: T }`,
    )
    const claims = `${HEAD}claims:\n  - { event: constructor, attribute: occurred, value: 2024 }\n`
    expect(check(claims, { 'dossiers/d/events.yaml': events.join('\n') })).toEqual(['no-claim', 'no-claim', 'no-claim'])
  })

  it('publishes an attribute, option and actor called constructor', () => {
    const disk = memoryDisk(
      smallDossier({
        'dossiers/d/dossier.yaml':
          'id: d\ntitle: D\nkinds: [{ id: constructor, placedBy: occurred }]\n' +
          'attributes: [{ id: occurred, type: date }, { id: constructor, type: category, options: { constructor: C } }]\n',
        'dossiers/d/events.yaml': '- { id: constructor, kind: constructor, title: E }\n',
        [SOURCE]: `${HEAD}claims:\n  - { event: constructor, attribute: occurred, value: 2024 }\n  - { event: constructor, attribute: constructor, value: constructor }\n`,
      }),
    )
    expect(run(disk, 'build').problems).toEqual([])
    expect(String(disk.files.get('public/data/d/index.json'))).toContain('"options":{"constructor":"C"}')
    expect(run(disk, 'check').problems).toEqual([])
  })

  it('keeps what a terminal would obey out of the report', () => {
    const { problems } = run(memoryDisk(smallDossier({ [SOURCE]: `${HEAD}"a\\e[2J\\u202e": x\n` })), 'check')
    expect(problems.map(({ message }) => message)).toEqual(['the key “a[U+001B][2J[U+202E]” is not known'])
  })

  it('holds no invisible characters, and what scripts need stays', () => {
    const title = (text: string) => check(`id: s\noutlet: O\ntitle: "${text}"\npublished: 2024-05-01\n`)
    const invisible = [0x200b, 0x2060, 0xfeff, 0x2028, 0x2029, 0x34f, 0x115f, 0x1160, 0x3164, 0xfff9, 0xfffa, 0xfffb]
    for (const code of [...invisible, 0xe0000, 0xe007f, 0xad, 0x202a, 0x202e, 0x2066, 0x2069]) {
      const hex = code.toString(16).padStart(8, '0')
      expect(title(`a\\U${hex}b`), hex).toEqual(['bad-value'])
      expect(title(`a${String.fromCodePoint(code)}b`), hex).toEqual(['forbidden-character'])
    }
    for (const blank of ['\\u2800', '\\uffa0', '\\u200c', '\\u180e', '\\u200e\\u2800 ']) {
      expect(title(blank), blank).toEqual(['bad-value'])
    }
    expect(title('👩‍👩‍👧 \u200c \u200e \u200f \u061c é 한')).toEqual(['no-claim'])
  })

  it('may not tear a message in two', () => {
    const { problems } = run(memoryDisk(smallDossier({ [SOURCE]: `${HEAD}cites: ["e\\nx"]\n` })), 'check')
    expect(problems).toMatchObject([
      { message: '“cites”: “e⏎x” is not an id', hint: expect.stringMatching(/^Ids are/) },
    ])
  })

  it('is one text in whichever form its letters are composed, and counted as readers count', () => {
    const claims = ['cafe\u0301', 'caf\u00e9'].map((word) => `  - { event: e, attribute: wording, value: ${word} }`)
    const korean = '하르키우에서 발견된 북한 미사일 잔해'.normalize('NFD')
    const family = '👩‍👩‍👧'.repeat(30)
    for (const label of [korean, family]) {
      const disk = memoryDisk(
        smallDossier({
          'dossiers/d/events.yaml': `- { id: e, kind: strike, title: E, label: ${label} }\n`,
          [SOURCE]: `${HEAD}claims:\n  - { event: e, attribute: occurred, value: 2024-04-25 }\n${claims[0]}\n`,
          'dossiers/d/sources/t.yaml': `id: t\noutlet: P\ntitle: T\npublished: 2024-05-01\nclaims:\n${claims[1]}\n`,
        }),
      )
      expect(run(disk, 'build').problems).toEqual([])
      expect(String(disk.files.get('public/data/d/index.json'))).toContain(`"label":"${label.normalize('NFC')}"`)
      const event = String(disk.files.get('public/data/d/events/e.json'))
      expect(event).toContain('caf\u00e9')
      expect(event.normalize('NFC')).toBe(event)
    }
  })

  it('holds no user in an address, and hosts that look like others are named', () => {
    const at = (url: string) =>
      check(`${HEAD}url: ${url}\nclaims:\n  - { event: e, attribute: occurred, value: 2024 }\n`)
    expect(at('https://user:pass@example.org/')).toEqual(['bad-value'])
    expect(at('https://user@example.org/')).toEqual(['bad-value'])
    for (const host of ['xn--pple-43d.com', 'аpple.com', 'аррӏе.com'])
      expect(at(`https://${host}/`)).toEqual(['odd-host'])
    for (const host of ['example.org', 'суспільне.укр', 'почта.com', 'münchen.de', '新聞.jp'])
      expect(at(`https://${host}/`), host).toEqual([])
  })

  it('is refused where it is no text at all', () => {
    expect(check(new Uint8Array([0xff, 0xfe, 0x69, 0]))).toEqual(['not-utf-8'])
    expect(check(`${HEAD}language: "en\0"\n`)).toEqual(['forbidden-character'])
    expect(check('\0'.repeat(100_000))).toEqual(['forbidden-character'])
  })
})
