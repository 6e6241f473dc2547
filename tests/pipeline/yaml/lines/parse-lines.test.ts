import { readdirSync, readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { describe, expect, it } from 'vitest'
import { offsetInLine } from '../../../../pipeline/yaml/lines/offset-in-line.ts'
import { parseLines } from '../../../../pipeline/yaml/lines/parse-lines.ts'
import { Problems } from '../../../../pipeline/problem.ts'
import { parseFile } from '../../../../pipeline/steps/parse.ts'
import { offsetOf } from '../../../../pipeline/yaml/yaml-offset.ts'
import fc from '../../../seeded-fast-check.ts'
import { memoryDisk, run, smallDossier } from '../../memory-disk.ts'
import { asLines } from './as-lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function parseAll(text: string, shape: 'list' | 'source' = 'list') {
  const problems = new Problems()
  const parsed = parseLines('f.jsonl', bytes(text), shape, problems)
  return { parsed, told: problems.sorted().map(({ line, column, code, message }) => [line, column, code, message]) }
}

/** What differs by the form: the endings of files, and what is empty, which JSON Lines leave out. */
const sameWords = (code: string, message: string) =>
  code === 'empty-value'
    ? `missing-key lacks the key ${message.replace(/( is empty|: a bare ~ means nothing in YAML)$/, '')}`
    : `${code} ${message.replace(/\.(yaml|jsonl)/g, '')}`

/** The files of the dossiers of a folder of tests, by path. */
function readDossiers(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|txt)$/.test(path))
  return Object.fromEntries(paths.map((path) => [`dossiers/${path}`, readFileSync(`${folder}/${path}`, 'utf8')]))
}

describe('a dossier in JSON Lines', () => {
  it.each(['worked-cases', 'origins', 'placement', 'versions', 'lenient-forms'])(
    'is published as the same in YAML, byte for byte: %s',
    (name) => {
      const files = readDossiers(`tests/pipeline/cases/${name}/dossier`)
      const [yaml, lines] = [memoryDisk(files), memoryDisk(asLines(files))]
      const published = ({ files: all }: typeof yaml) =>
        [...all].filter(([path]) => path.startsWith('public/')).toSorted(([a], [b]) => (a < b ? -1 : 1))
      expect(run(yaml, 'build').status).toBe(0)
      expect(run(lines, 'build').status).toBe(0)
      expect(published(lines)).toEqual(published(yaml))
    },
  )

  it.each(['bad-assessments', 'bad-citations', 'bad-units', 'bad-values', 'bad-versions', 'bad-references', 'gaps'])(
    'has the same faults told, each in its line: %s',
    (name) => {
      const files = readDossiers(`tests/pipeline/cases/${name}/dossier`)
      const told = (texts: Record<string, string>) =>
        run(memoryDisk(texts), 'check').problems.map(({ code, file, message }) =>
          [file.replace(/(yaml|jsonl)$/, ''), sameWords(code, message)].join(' '),
        )
      expect(told(asLines(files)).sort()).toEqual(told(files).sort())
    },
  )

  it('is read the same in parts: what it says, where that stands, and what is wrong', () => {
    const good = '{"id":"a","title":"Čeština"}\r\n\n{"id":"b"}\n  {"id":"c","claims":[{"value":1}]}\n{"id":"d"}'
    const texts = [
      good,
      `\ufeff${good}\n`,
      good.replace('"b"}', '"b"}\ufeff'),
      good.replace('"c"', '"c'),
      good.replace('title', 'ti\u200btle'),
      good.replace('{"id":"d"}', '7\n[1'),
      '',
    ]
    const paths = [[], [0, 'title'], [1, 'id'], [2, 'claims', 0, 'value'], [3], [4], ['claims', 1, 'id']]
    for (const shape of ['list', 'source'] as const)
      for (const text of texts) {
        const read = (raw: Uint8Array, blockBytes?: number) => {
          const problems = new Problems()
          const parsed = parseLines('f.jsonl', raw, shape, problems, blockBytes)
          return { tree: parsed?.tree, spots: paths.map((path) => parsed?.spot(path)), told: problems.sorted() }
        }
        const raw = bytes(text)
        const broken = Uint8Array.from(raw, (byte, at) => (at === raw.length - 3 ? 0xff : byte))
        for (const blockBytes of [1, 7, 30, 31, 32, 60]) {
          expect(read(raw, blockBytes)).toEqual(read(raw))
          // What else is wrong above is told, too.
          const { tree, told } = read(broken, blockBytes)
          const whole = read(broken)
          expect([tree, told.filter(({ code }) => code === 'not-utf-8' || text === '')]).toEqual([
            whole.tree,
            whole.told,
          ])
        }
      }
  })

  it('says where, by line and column', () => {
    const files = asLines(smallDossier({}))
    const path = 'dossiers/d/sources/s.jsonl'
    const disk = memoryDisk({ ...files, [path]: files[path]!.replace('"event":"e"', '"event":"nobody"') })
    const [problem] = run(disk, 'check').problems
    const line = files[path]!.split('\n')[1]!
    expect(problem).toMatchObject({ code: 'unknown-event', file: path, line: 2, column: line.indexOf('"e"') + 1 })
  })

  it('is written once: YAML beside it is an error', () => {
    const files = smallDossier({})
    const disk = memoryDisk({ ...files, ...asLines(files) })
    expect(run(disk, 'check').problems.filter(({ code }) => code === 'second-file')).toMatchObject([
      { file: 'dossiers/d/events.yaml', message: expect.stringMatching(/^stands beside events\.jsonl: /) as string },
      { file: 'dossiers/d/sources/s.yaml' },
    ])
  })
})

describe('parseLines', () => {
  it('reads a source: its head, and its claims', () => {
    const { parsed, told } = parseAll('{"id":"s"}\n\n{"event":"e","value":3}\r\n{"event":"f"}', 'source')
    expect(told).toEqual([])
    expect(parsed?.tree).toEqual({ id: 's', claims: [{ event: 'e', value: '3' }, { event: 'f' }] })
    expect(parsed?.spot(['claims', 1, 'event'])).toEqual({ file: 'f.jsonl', line: 4, column: 10 })
    expect(parsed?.spot(['id'])).toEqual({ file: 'f.jsonl', line: 1, column: 7 })
    expect(parsed?.spot(['outlet'])).toEqual({ file: 'f.jsonl', line: 1, column: 1 })
  })

  it('takes a key whose value is null as left out, as databases write it', () => {
    const lines = asLines(smallDossier({}))
    const withNulls = Object.entries(lines).map(([path, text]) => [
      path,
      path.endsWith('.jsonl') ? text.replaceAll(/^\{/gm, '{"quote":null,') : text,
    ])
    expect(run(memoryDisk(Object.fromEntries(withNulls)), 'check').problems).toEqual([])
    expect(parseAll('{"id":"a","at":{"b":null,"c":[{"d":null,"e":1}]}}').parsed?.tree).toEqual([
      { id: 'a', at: { c: [{ e: '1' }] } },
    ])
    // In a list it is one of its items.
    expect(parseAll('{"countries":["UA",null]}').parsed?.tree).toEqual([{ countries: ['UA', null] }])
  })

  it('has an empty file as a list of nothing', () => {
    expect(parseAll('').parsed?.tree).toEqual([])
    expect(parseAll('', 'source')).toMatchObject({ parsed: null, told: [[1, 1, 'empty-file', 'is empty']] })
  })

  it.each([
    ['no JSON', '{"id":"a"}\n{"id":b}', [2, 7, 'syntax', 'cannot be read as JSON: “b” does not belong here']],
    ['half a line', '{"id":"a"', [1, 10, 'syntax', 'cannot be read as JSON: the line ends too early']],
    ['a key given twice', '{"id":"a","id":"b"}', [1, 11, 'duplicate-key', 'has the key “id” a second time']],
    ['a key that is no name', '{"__proto__":1}', [1, 2, 'bad-key', 'has a key that is no name']],
    ['what cannot be seen', '{"id":"a\u202e"}', [1, 9, 'forbidden-character', expect.anything()]],
    ['much depth', `{"id":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, [1, 1, 'too-deep', 'is nested too deeply']],
  ])('tells of %s', (_, text, expected) => {
    expect(parseAll(text).told).toEqual([expected])
  })

  it('tells of a head with claims', () => {
    const { told } = parseAll('{"id":"s","claims":[]}\n', 'source')
    expect(told).toEqual([[1, 1, 'misplaced-key', 'the first line has the key “claims”']])
  })

  it('tells of bytes that are no UTF-8', () => {
    const problems = new Problems()
    expect(parseLines('f.jsonl', new Uint8Array([0x22, 0xff, 0x22]), 'list', problems)).toBeNull()
    expect(problems.sorted()[0]).toMatchObject({ code: 'not-utf-8', line: 1, column: 2 })
  })

  const key = fc.stringMatching(/^[a-z"\\ ]{1,6}$/)
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{C}]/u.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))
  const item = fc.dictionary(key, value, { noNullPrototype: true })
  /** As JSON writes it, and with spaces, which takes the other way. */
  const line = fc.tuple(item, fc.boolean()).map(([one, isSpaced]) => {
    const text = JSON.stringify(one)
    return isSpaced ? ` ${text}` : text
  })

  it('reads any line of JSON as YAML reads it, without the keys that it has for nothing', () => {
    fc.assert(
      fc.property(line, (text) => {
        const problems = new Problems()
        const meant = JSON.stringify(JSON.parse(text), function (this: unknown, _, part: unknown) {
          return part === null && !Array.isArray(this) ? undefined : part
        })
        const expected = parseFile('f.yaml', bytes(`- ${meant}`), problems)
        expect(parseAll(text).parsed?.tree).toEqual(expected?.tree)
      }),
    )
  })

  it('finds any part of a line where YAML finds it', () => {
    fc.assert(
      fc.property(line, fc.infiniteStream(fc.nat()), fc.constantFrom('key', 'value'), (text, steps, on) => {
        const path: PropertyKey[] = []
        let at: unknown = JSON.parse(text)
        for (const step of steps) {
          if (typeof at !== 'object' || at === null || Object.keys(at).length === 0) break
          const keys = Object.keys(at)
          const next = keys[step % keys.length]!
          path.push(Array.isArray(at) ? Number(next) : next)
          at = (at as Record<string, unknown>)[next]
        }
        const root = parseDocument(text, { schema: 'failsafe' }).contents!
        const expected = offsetOf(root, path, on)
        expect(offsetInLine(text, path, on, () => expected)).toBe(expected)
      }),
    )
  })
})
