import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const source = (id: string, more = '') => `id: ${id}\noutlet: O\ntitle: T\npublished: 2024-05-01\n${more}`
const claims = (event: string) => `claims:\n  - { event: ${event}, attribute: occurred, value: 2024-04-25 }\n`

/** Checks an assessment of the date of `e`: `s` speaks of it and has it from `wire`, `other` speaks of another event. */
function assess(fields: string) {
  const disk = memoryDisk(
    smallDossier({
      'dossiers/d/events.yaml': '- { id: e, kind: strike, title: E }\n- { id: f, kind: strike, title: F }\n',
      'dossiers/d/sources/s.yaml': source('s', `cites: [wire]\n${claims('e')}`),
      'dossiers/d/sources/wire.yaml': 'id: wire\noutlet: O\ntitle: T\nunread: true\n',
      'dossiers/d/sources/other.yaml': source('other', claims('f')),
      'dossiers/d/assessments.yaml': `- { event: e, attribute: occurred, because: So., ${fields} }\n`,
    }),
  )
  return run(disk, 'check').problems.map(({ severity, code }) => [severity, code])
}

describe('the basis of an assessment', () => {
  it.each(['stands: 2024-04-25', 'stands: 2024-04-25, basis: []'])('%s: must not be empty', (fields) => {
    expect(assess(fields)).toEqual([['error', 'missing-key']])
  })

  it.each(['unresolved: true', 'unresolved: true, basis: []', 'stands: unresolved'])('%s: may be empty', (fields) => {
    expect(assess(fields)).toEqual([])
  })

  it('may be a source of the event, one in the chains of its claims, or one of another event', () => {
    expect(assess('stands: 2024-04-25, basis: [s, wire]')).toEqual([])
    expect(assess('stands: 2024-04-25, basis: [s, other]')).toEqual([])
    expect(assess('stands: 2024-04-25, basis: [s, nobody]')).toEqual([['error', 'unknown-source']])
  })
})
