import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../pipeline/command/command.ts'
import { linesOf } from '../../../pipeline/publish/event-lines/lines-of.ts'
import { toJson } from '../../../pipeline/publish/to-json.ts'
import type { Catalogue } from '../../../src/contract/catalogue.ts'
import type { PublishedClaims } from '../../../src/contract/claims-file.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import type { EventLine } from '../../../src/contract/packs/event-line.ts'
import type { PublishedSources } from '../../../src/contract/sources-file.ts'
import { publishedDemo, readDemo } from '../../publish/published-dossier.ts'
import fc from '../../seeded-fast-check.ts'
import { buildCase, CASES } from '../case-folder.ts'
import { memoryDisk } from '../memory-disk.ts'
import { publishedSchema } from '../open-schemas.ts'
import { linesOfDossier } from './event-lines.ts'

const ROOT = join(import.meta.dirname, '../../..')

const index = readDemo('index.json') as DossierIndex
const sources = readDemo('sources.json') as PublishedSources
const claims = readDemo('claims.json') as PublishedClaims
const lines = linesOfDossier(index, claims)
const FRAME = { index, sources, claims: { ...claims, claims: [], assessments: [] } }

/** Runs the command on lines, with the frame that is published of a dossier. */
function compare(
  given: string | Uint8Array,
  {
    frame = FRAME,
    options = [] as readonly string[],
  }: { frame?: Record<string, unknown>; options?: readonly string[] } = {},
) {
  const files = Object.entries(frame).map(([name, file]) => [`data/d/${name}.json`, JSON.stringify(file)])
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  let [stdout, stderr] = ['', '']
  const status = runCommand(['compare', 'd', '--out', 'data', ...options], {
    disk: memoryDisk(Object.fromEntries(files)),
    clock: () => 0,
    stdin: () => [bytes],
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  })
  return { status, stderr, written: stdout.split('\n').slice(0, -1) }
}

const asLines = (all: readonly unknown[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('')
const first = (): EventLine => structuredClone(lines[0]) ?? expect.unreachable()

describe('dossier compare', () => {
  it('gives every event of the demo dossier as it is published, to the byte', () => {
    const { status, stderr, written } = compare(asLines(lines))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(written).toHaveLength(index.events.length)
    written.forEach((line, at) => {
      const file = `demo/events/${index.events[at]?.id}.json`
      expect(toJson(JSON.parse(line), 'lines'), file).toBe(publishedDemo().get(file))
    })
  })

  it('gives it as the index has it, if that is asked for', () => {
    const { status, written } = compare(asLines(lines), { options: ['--index'] })
    expect(status).toBe(0)
    expect(written.map((line) => JSON.parse(line) as unknown)).toEqual(index.events)
  })

  it('does so in whatever order lines and claims of different sources come', () => {
    const turned = lines.toReversed().map((line) => ({
      ...line,
      claims: line.claims.toSorted((a, b) => (a.source < b.source ? 1 : a.source > b.source ? -1 : 0)),
    }))
    expect(compare(asLines(turned)).written.toReversed()).toEqual(compare(asLines(lines)).written)
  })

  it('takes sources from the lines where the frame has none', () => {
    const bringing = lines.map((line) => ({
      ...line,
      sources: sources.sources.map(
        ({ events: _e, behind: _b, claims: _c, chains: _s, citedBy: _t, against: _a, alone: _o, ...source }) => ({
          ...source,
          lineage: claims.lineage.flatMap(({ source: own, ...rest }) => (own === source.id ? [rest] : [])),
        }),
      ),
    }))
    const bare = {
      ...FRAME,
      sources: { ...sources, sources: [], chains: [] },
      claims: { ...FRAME.claims, lineage: [] },
    }
    const validate = publishedSchema('event-line')
    for (const line of bringing) expect(validate?.(line) === true ? [] : validate?.errors).toEqual([])
    expect(compare(asLines(bringing), { frame: bare }).written).toEqual(compare(asLines(lines)).written)
  })

  it.each(readdirSync(CASES).filter((name) => !name.startsWith('bad-')))('gives every event of the case %s', (name) => {
    const { files } = buildCase(name)
    const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
    for (const { id } of (read('catalogue.json') as Catalogue).dossiers) {
      const [ofCase, said] = [read(`${id}/index.json`) as DossierIndex, read(`${id}/claims.json`) as PublishedClaims]
      const frame = { index: ofCase, sources: read(`${id}/sources.json`), claims: said }
      const { status, stderr, written } = compare(asLines(linesOfDossier(ofCase, said)), { frame })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      const texts = ofCase.events.map((event) => files.get(`${id}/events/${event.id}.json`))
      expect(written.map((line) => toJson(JSON.parse(line), 'lines'))).toEqual(texts)
    }
  })

  it('names each line that it cannot compare, writes the others, and says so with its exit status', () => {
    const wrong = (change: (line: EventLine) => void) => {
      const line = first()
      change(line)
      return JSON.stringify(line)
    }
    const claim = (line: EventLine) => line.claims[0] ?? expect.unreachable()
    const good = JSON.stringify(first())
    const bad: [line: string, message: string][] = [
      ['{"id": "e"', 'is no JSON'],
      ['[]', 'an event without an id: '],
      [wrong((line) => Object.assign(claim(line), { asWriten: 'x' })), 'claims[0]: '],
      [wrong((line) => (line.kind = 'none')), 'there is no kind none'],
      [wrong((line) => (claim(line).attribute = 'none')), 'there is no attribute none'],
      [wrong((line) => (claim(line).source = 'none')), 'there is no source none'],
      [wrong((line) => (claim(line).cites = ['nobody'])), 'there is no source nobody'],
      [wrong((line) => (claim(line).speaker = 'nobody')), 'there is no actor or place nobody'],
      [wrong((line) => (line.places = ['nowhere'])), 'there is no actor or place nowhere'],
      [wrong((line) => (claim(line).value = '2022-13-01')), '2022-13-01'],
    ]
    expect(claim(first())).toMatchObject({ value: expect.stringMatching(/^\d{4}/) })
    const { status, stderr, written } = compare(`${good}\n\n${bad.map(([line]) => line).join('\n')}\n${good}`)
    expect(status).toBe(1)
    expect(written).toEqual(compare(`${good}\n${good}`).written)
    const told = stderr.split('\n').filter((line) => line.startsWith('standard input:'))
    expect(told.map((line) => line.split(' ')[1]?.split(':')[1])).toEqual(bad.map((_, at) => String(at + 3)))
    bad.forEach(([, message], at) => expect(told[at]).toContain(message))
    expect(stderr).toContain(`${bad.length} of ${bad.length + 2} lines`)
  })

  it('names a line that is not in UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"id":"'), 0xff, ...new TextEncoder().encode('"}\n')])
    expect(compare(bytes)).toMatchObject({ status: 1, stderr: expect.stringContaining('standard input:1:1') })
    expect(compare(bytes).stderr).toContain('is not in UTF-8')
  })

  it('says what to do where the dossier is not published', () => {
    const { status, stderr } = compare('', { frame: {} })
    expect(status).toBe(1)
    expect(stderr).toContain('data/d/index.json')
    expect(stderr).toContain('npm run dossier -- build')
    expect(compare('', { frame: { ...FRAME, index: { version: 1 } } }).stderr).toContain('is not of version')
  })

  it('reads what is piped into it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'faultline-'))
    try {
      for (const name of ['index', 'sources', 'claims']) {
        const file = join(folder, `demo/${name}.json`)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, publishedDemo().get(`demo/${name}.json`) ?? '')
      }
      // More than a pipe holds.
      const many = Array.from({ length: 3 }, () => lines).flat()
      const args = ['--import', 'tsx', 'pipeline/cli.ts', 'compare', 'demo', '--out', folder]
      const { status, stdout } = spawnSync(process.execPath, args, {
        cwd: ROOT,
        input: asLines(many),
        encoding: 'utf8',
        maxBuffer: Infinity,
      })
      expect(status).toBe(0)
      expect(stdout).toBe(asTexts(compare(asLines(many)).written))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

const asTexts = (written: readonly string[]) => written.map((line) => `${line}\n`).join('')

describe('lines of bytes', () => {
  it('are those of the text, however it comes in pieces that are written over', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '\n', 'bc'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (parts, size) => {
          const bytes = new TextEncoder().encode(parts.join(''))
          function* pieces() {
            const piece = new Uint8Array(size)
            for (let at = 0; at < bytes.length; at += size) {
              const next = bytes.subarray(at, at + size)
              piece.set(next)
              yield piece.subarray(0, next.length)
            }
          }
          const read = Array.from(linesOf(pieces()), (line) => new TextDecoder().decode(line))
          const expected = parts.join('').split('\n')
          expect(read).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
        },
      ),
    )
  })
})
