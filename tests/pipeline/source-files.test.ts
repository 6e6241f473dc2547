import { stated } from '../roots.ts'
import { describe, expect, it } from 'vitest'
import { openSource } from '../../src/contract/opened/open-sources.ts'
import { sourceFileSchema } from '../../src/contract/source-file.ts'
import { sourcesSchema } from '../../src/contract/sources-file.ts'
import { buildCase } from './case-folder.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'
import { rootSources } from '../../src/domain/compare/origins.ts'

const readSource = (name: string, dossier: string, source: string) =>
  sourceFileSchema.parse(JSON.parse(buildCase(name).files.get(`${dossier}/sources/${source}.json`) ?? ''))
const placement = (source: string) => readSource('placement', 'placement', source)
const origins = (source: string) => readSource('origins', 'origins', source)
const opened = (source: string) =>
  openSource(
    origins(source),
    sourcesSchema.parse(JSON.parse(buildCase('origins').files.get('origins/sources.json') ?? '')),
  )

function claimOf(source: string, event: string) {
  return placement(source).events.find(({ id }) => id === event)?.claims[0] ?? expect.fail(`no claim on ${event}`)
}

describe('the claims of a source', () => {
  it('stand in the time order of their events', () => {
    const order = (buildCase('placement').files.get('placement/index.json') ?? '').matchAll(
      /"id":"((?:by|left|ghosts|only)-[a-z-]+)"/g,
    )
    const listed = [...order].map(([, id]) => id)
    const own = placement('b').events.map(({ id }) => id)
    expect(own).toEqual(listed.filter((id) => own.includes(id ?? '')))
  })

  it('say what contradicts them, and what the editors hold for right', () => {
    expect(claimOf('b', 'by-assessment')).toMatchObject({
      support: { sources: 2, origins: stated(2) },
      contradictedBy: { readings: 1, sources: 1, origins: stated(1) },
      alone: null,
      assessment: { verdict: 'against', stands: { stance: 'asserts' } },
    })
    expect(claimOf('c', 'by-assessment').assessment?.verdict).toBe('stands')
  })

  it('are judged by no one where the editors left it open', () => {
    expect(claimOf('b', 'left-open').assessment).toMatchObject({ verdict: 'open', stands: null })
    expect(claimOf('b', 'by-known-first').assessment).toBeNull()
  })

  it('stand alone where no one else gives a contradicted reading, or all others have it from here', () => {
    expect(claimOf('b', 'by-known-first').alone).toBe('source')
    expect(claimOf('b', 'by-origins').alone).toBeNull()
    expect(origins('wire').events[0]?.claims[0]).toMatchObject({
      alone: 'origin',
      support: { sources: 6, origins: stated(1) },
    })
    expect(origins('outlet-1').events[0]?.claims[0]?.alone).toBeNull()
  })
})

describe('the citations of a source', () => {
  it('lead up to its roots, claim by claim', () => {
    expect(opened('follower').above).toEqual([
      ['follower', 'reporter'],
      ['reporter', 'wire'],
      ['reporter', 'witness-1'],
    ])
    expect(rootSources(opened('follower').roots)).toEqual(['wire', 'witness-1'])
  })

  it('lead down to all who rest on it, through the unread too', () => {
    const report = opened('report')
    expect(report.unread).toBe(true)
    expect(report.below).toEqual([
      ['reader', 'story'],
      ['story', 'report'],
    ])
    expect(report.rests).toEqual({ sources: 2, origins: stated(1) })
    expect(report.sources.map(({ id }) => id)).toEqual(['reader', 'report', 'story'])
  })

  it('are counted in the list of sources', () => {
    const { sources } = sourcesSchema.parse(JSON.parse(buildCase('origins').files.get('origins/sources.json') ?? ''))
    const by = (id: string) => sources.find((source) => source.id === id)
    expect(by('wire')).toMatchObject({ citedBy: 6, claims: 1, alone: 1, against: 0 })
    expect(by('report')).toMatchObject({ citedBy: 1, claims: 0, events: [], behind: ['middle-node'] })
  })
})

it('a source that is gone takes its file with it', () => {
  const source = (id: string, more = '') =>
    `id: ${id}\noutlet: O\ntitle: T\npublished: 2024-05-01\n${more}claims:\n  - { event: e, attribute: occurred, value: 2024 }\n`
  const disk = memoryDisk(
    smallDossier({ 'dossiers/d/sources/s.yaml': source('s'), 'dossiers/d/sources/t.yaml': source('t') }),
  )
  run(disk, 'build')
  expect(disk.files.has('public/data/d/sources/t.json')).toBe(true)
  disk.files.delete('dossiers/d/sources/t.yaml')
  disk.files.set('dossiers/d/sources/s.yaml', source('s', 'formerIds: [t]\n'))
  expect(run(disk, 'build').status).toBe(0)
  expect(disk.files.has('public/data/d/sources/t.json')).toBe(false)
  expect(disk.files.has('public/data/d/sources/s.json')).toBe(true)
})
