import { expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const DOSSIER = (more: string) =>
  'id: d\ntitle: D\nkinds: [{ id: k, placedBy: occurred }]\n' +
  `attributes: [{ id: occurred, type: date }, { id: area, type: category, options: { x: X, y: Y }${more} }]\n`

/** What is said of a source that makes some claims on the area of an event. */
function told(claims: readonly string[], more = '') {
  const lines = claims.map((claim) => `  - { event: e, attribute: area, ${claim} }\n`).join('')
  const files = smallDossier({
    'dossiers/d/dossier.yaml': DOSSIER(more),
    'dossiers/d/events.yaml': '- { id: e, kind: k, title: E }\n',
    'dossiers/d/sources/s.yaml': `id: s\noutlet: O\ntitle: T\npublished: 2024-05-01\nclaims:\n  - { event: e, attribute: occurred, value: 2024-04-25 }\n${lines}`,
  })
  return run(memoryDisk(files), 'check').problems.map(({ severity, code, line, message, hint }) =>
    [severity, code, line, message, hint].join(' | '),
  )
}

it('a source that gives two options, each a claim, is asked whether it means a list', () => {
  expect(told(['value: x', 'value: y'])).toEqual([
    'warning | list-in-parts | 8 | s contradicts itself on area of e: x, y, each a claim | If it names them together, write one claim with a list: [x, y]. If it contradicts itself, quote its words.',
  ])
})

it.each([
  ['one list', ['value: [x, y]'], ''],
  ['a contradiction in its words', ['value: x, quote: it was x', 'value: y, quote: it was y'], ''],
  ['what stands in two places', ['value: x, locator: caption', 'value: y, locator: text'], ''],
  ['one that is likely', ['value: x', 'value: y, stance: hedges'], ''],
  ['lists that say all', ['value: x', 'value: y'], ', complete: true'],
])('is not asked of %s', (_, claims, more) => {
  expect(told(claims, more)).toEqual([])
})
