import { expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const source = (id: string, killed: number) =>
  `id: ${id}\noutlet: O\ntitle: T\npublished: 2024-05-01\nclaims:\n  - { event: e, attribute: killed, value: ${killed} }\n`

/** A dossier whose sources t and u disagree on the killed, with an opening in line 5 of its file. */
function withOpening(opening: string) {
  const files = smallDossier({
    'dossiers/d/sources/t.yaml': source('t', 3),
    'dossiers/d/sources/u.yaml': source('u', 9),
  })
  const disk = memoryDisk({
    ...files,
    'dossiers/d/dossier.yaml': `${String(files['dossiers/d/dossier.yaml'])}opening: ${opening}\n`,
  })
  return { disk, result: run(disk, 'build') }
}
const told = (opening: string) =>
  withOpening(opening)
    .result.problems.filter(({ severity }) => severity === 'error')
    .map(({ code, line, column, message }) => [code, `${line}:${column}`, message].join(' | '))

it('is published in the index', () => {
  const { disk } = withOpening('{ event: e, attribute: killed }')
  const { dossier } = JSON.parse(String(disk.files.get('public/data/d/index.json'))) as {
    dossier: { opening: unknown }
  }
  expect(dossier.opening).toEqual({ event: 'e', attribute: 'killed' })
})

it.each([
  ['no such event', '{ event: f, attribute: killed }', ['unknown-event | 5:19 | there is no event “f”']],
  ['no such attribute', '{ event: e, attribute: kiled }', ['unknown-attribute | 5:33 | there is no attribute “kiled”']],
  [
    'nothing in dispute',
    '{ event: e, attribute: occurred }',
    ['undisputed-opening | 5:10 | the sources do not disagree on “occurred” of “e”'],
  ],
])('is refused where it names %s', (_, opening, expected) => {
  expect(told(opening)).toEqual(expected)
})
