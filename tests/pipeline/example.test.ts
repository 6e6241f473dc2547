import { expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const source = (id: string, claims: string) => `id: ${id}\noutlet: O\ntitle: T\npublished: 2024-05-01\n${claims}`
const CLAIM = 'claims:\n  - { event: e, attribute: killed, value: 3 }\n'

/** A dossier of the sources s and t that make claims, and u that makes none, with an example in line 5 of its file. */
function withExample(example: string) {
  const files = smallDossier({
    'dossiers/d/sources/t.yaml': source('t', `formerIds: [old-t]\n${CLAIM}`),
    'dossiers/d/sources/u.yaml': source('u', 'unread: true\n'),
  })
  const disk = memoryDisk({
    ...files,
    'dossiers/d/dossier.yaml': `${String(files['dossiers/d/dossier.yaml'])}example: ${example}\n`,
  })
  return { disk, result: run(disk, 'build') }
}
const told = (example: string) =>
  withExample(example).result.problems.map(({ severity, code, line, column, message, hint }) =>
    [severity, code, `${line}:${column}`, message, hint].join(' | '),
  )

it('is published in the index, a former id as what it became', () => {
  const { disk } = withExample('{ label: Two of one., sources: [s, old-t] }')
  const { dossier } = JSON.parse(String(disk.files.get('public/data/d/index.json'))) as {
    dossier: { example: unknown }
  }
  expect(dossier.example).toEqual({ label: 'Two of one.', sources: ['s', 't'] })
})

it.each([
  [
    'no such source',
    '{ label: L, sources: [s, tt] }',
    [
      'error | unknown-source | 5:35 | there is no source “tt” | Did you mean t? Declare the source, or correct the id.',
    ],
  ],
  [
    'one twice',
    '{ label: L, sources: [s, s] }',
    ['error | repeated-source | 5:35 | the example names “s” twice | Name each source once.'],
  ],
  [
    'one that makes no claims',
    '{ label: L, sources: [s, u] }',
    [
      'error | silent-example | 5:35 | “u” makes no claims, so there is nothing to compare | Name a source that the editors have read.',
    ],
  ],
  [
    'one alone',
    '{ label: L, sources: [s] }',
    [
      'error | bad-value | 5:31 | “example.sources”: fewer than two sources | Name two sources at least: they are compared.',
    ],
  ],
  [
    'more than four',
    '{ label: L, sources: [s, t, s, t, s] }',
    ['error | bad-value | 5:31 | “example.sources”: more than 4 sources | Name 4 at most.'],
  ],
  ['no label', '{ sources: [s, t] }', ['error | missing-key | 5:10 | lacks the key “example.label” | Add “label: …”.']],
])('an example of %s is refused, with its place', (_, example, problems) => {
  expect(told(example).filter((problem) => problem.startsWith('error'))).toEqual(problems)
})
