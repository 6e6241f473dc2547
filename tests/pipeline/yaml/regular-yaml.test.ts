import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { describe, expect, it } from 'vitest'
import { Problems, startOf } from '../../../pipeline/problem.ts'
import { readRegularYaml } from '../../../pipeline/yaml/regular-yaml.ts'
import { offsetOf, type Path } from '../../../pipeline/yaml/yaml-offset.ts'
import { toTree } from '../../../pipeline/yaml/yaml-tree.ts'
import fc from '../../seeded-fast-check.ts'

/** What the library makes of a text; `null` where it finds a fault. */
function byLibrary(text: string) {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const root = document.contents
  const problems = new Problems()
  const tree = root && document.errors.length === 0 ? toTree(root, () => startOf('f'), problems) : null
  return root && tree && problems.errorCount === 0 ? { root, tree: tree.tree } : null
}

function pathsOf(part: unknown, path: Path = []): Path[] {
  if (typeof part !== 'object' || part === null) return [path]
  const inner = Object.entries(part).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(part) ? Number(key) : key]),
  )
  return [path, ...inner, [...path, 'missing']]
}

/** That a text which is regular says what the library reads, at the places that the library tells. */
function compare(text: string): boolean {
  const regular = readRegularYaml(text)
  if (!regular) return false
  const oracle = byLibrary(text)
  expect(oracle, text).not.toBeNull()
  if (!oracle) return false
  expect(JSON.stringify(regular.tree), text).toBe(JSON.stringify(oracle.tree))
  for (const path of pathsOf(regular.tree))
    for (const on of ['key', 'value'] as const) {
      expect([text, path, on, regular.offsetOf(path, on)]).toEqual([text, path, on, offsetOf(oracle.root, path, on)])
    }
  return true
}

const SCALARS = [
  'a',
  'true',
  'null',
  'Null',
  '~',
  '2024-01-01',
  '-0054',
  '- x',
  '-',
  "'it''s'",
  "'a' b",
  '"so"',
  '"a\\n"',
  'a: b',

  'a:',
  'a #b',
  'a#b',
  'x [y], {z}',
  '[]',
  '{}',
  '>=3',
  '...',
  '---',
  '?',
  '? a',
  'é “q”',
  '|-',
  '|',
  '>',
  '',
  ' a',
  'a ',
  'https://a.example/x?y=1',
  '&a',
  '*a',
  '!t',
  '@',
  '%',
  "it's",
  '`',
  'a, b',
  "'",
  '"',
]

describe('readRegularYaml', () => {
  /** Mostly lines that fit together, so that many of the texts are regular. */
  const line = fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom('', '  ') }, fc.constantFrom('    ', ' ')),
      fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom('- ', '- ', '-')),
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('id: ', 'title: ', 'url: ') },
        fc.constantFrom('list:', 'a-b: ', 'id:', '# ', ''),
      ),
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom('a', '1', "'x: y'") }, fc.constantFrom(...SCALARS)),
    )
    .map(([indent, mark, key, value]) => `${indent}${mark}${key}${key.endsWith(':') ? '' : value}`)

  it('gives what the library gives, of whatever it takes', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        if (compare(lines.join('\n'))) taken++
      }),
      { numRuns: 500 },
    )
    expect(taken).toBeGreaterThan(30)
  })

  it('takes what the pipeline writes', () => {
    const scalar = fc.constantFrom('Ada', '2024', "'a: b'", '- 1'.slice(2), 'it is so', "'it''s'")
    const item = fc
      .tuple(scalar, scalar, fc.array(scalar, { maxLength: 2 }))
      .map(([id, title, list]) =>
        [
          `- id: ${id}`,
          `  title: ${title}`,
          ...(list.length === 0 ? [] : ['  actors:', ...list.map((one) => `    - ${one}`)]),
        ].join('\n'),
      )
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.boolean(), (items, isRoot) => {
        const list = items.join('\n')
        expect(
          compare(isRoot ? `# Ours.\n${list}\n` : `id: s\ntitle: T\nclaims:\n${list.replace(/^/gm, '  ')}\nurl: x\n`),
        ).toBe(true)
      }),
    )
    expect(compare('- id: a\n  summary: |-\n    One: two.\n\n      # three\n    four\n\n- id: b\n')).toBe(true)
  })

  it('tells places in a long list as in a short one', () => {
    const items = Array.from({ length: 1500 }, (_, index) => `  - event: e${index}\n    value: ${index}`).join('\n')
    const text = `id: s\ntitle: T\nclaims:\n${items}\n`
    const [regular, oracle] = [readRegularYaml(text), byLibrary(text)]
    for (const path of [
      [],
      ['id'],
      ['claims'],
      ['claims', 3],
      ['claims', 1499, 'value'],
      ['claims', 7, 'cites'],
      ['lost'],
    ]) {
      for (const on of ['key', 'value'] as const) {
        expect([path, on, regular?.offsetOf(path, on)]).toEqual([path, on, oracle && offsetOf(oracle.root, path, on)])
      }
    }
  })

  it('agrees with the library on every file of the tests', () => {
    const folder = join(import.meta.dirname, '..')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.yaml') && statSync(join(folder, file)).isFile(),
    )
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) compare(readFileSync(join(folder, file), 'utf8'))
  })
})
