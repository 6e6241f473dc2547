import { describe, expect, test } from 'vitest'
import { generateEvents } from '../../../bench/generate/generate-events.ts'
import { toDossierFiles } from '../../../bench/generate/to-dossier-files.ts'
import { toIndex } from '../../../bench/generate/to-index.ts'
import { type DossierIndex, indexSchema } from '../../../src/contract/index-file.ts'
import { memoryDisk, run } from '../../pipeline/memory-disk.ts'

const index = toIndex(generateEvents(4000, 7))
const share = (holds: (event: DossierIndex['events'][number]) => boolean) =>
  index.events.filter(holds).length / index.events.length

describe('a generated dossier', () => {
  test('is the same for the same seed, and another for another', () => {
    const of = (seed: number) => JSON.stringify(toIndex(generateEvents(200, seed)))
    expect(of(3)).toBe(of(3))
    expect(of(3)).not.toBe(of(4))
  })

  test('keeps the contract', () => {
    expect(indexSchema.parse(index)).toEqual(index)
    expect(index.events).toHaveLength(4000)
    expect(new Set(index.events.map(({ id }) => id)).size).toBe(4000)
  })

  test('has spans, months, ghosts and disputes as often as it is said to', () => {
    expect(share(({ date }) => date?.includes('/') === true)).toBeCloseTo(0.05, 1.6)
    expect(share(({ date }) => date?.length === 7 && !date.includes('/'))).toBeCloseTo(0.08, 1.6)
    expect(share(({ ghosts }) => ghosts.length > 0)).toBeCloseTo(0.15, 1.6)
    expect(share(({ disputes }) => disputes.length > 0)).toBeCloseTo(0.4, 1.2)
    expect(share(({ at }) => (at?.earliest ?? '') >= '2024')).toBeCloseTo(0.5, 1)
    expect(new Set(index.events.map(({ ghosts }) => ghosts.length))).toEqual(new Set([0, 1, 2]))
  })

  test('has labels and numbers of sources within their bounds', () => {
    expect(Math.max(...index.events.map(({ label }) => label.length))).toBeLessThanOrEqual(30)
    const counts = new Set(index.events.map(({ sources }) => sources.length))
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 12])
  })

  test('has many events in the window that it opens on, at every size', () => {
    for (const count of [100, 4000]) {
      const { earliest, latest } = index.dossier.window ?? {}
      const { events } = toIndex(generateEvents(count, 1))
      const inWindow = events.filter(({ at }) => at?.earliest && at.earliest >= earliest! && at.earliest <= latest!)
      expect(inWindow.length / count).toBeGreaterThan(0.05)
      expect(inWindow.length / count).toBeLessThan(0.25)
    }
  })
})

test.each(['YAML', 'JSON Lines'] as const)(
  'the pipeline publishes of a dossier in %s what the page is given without it',
  (form) => {
    const dossier = generateEvents(60, 5)
    const files = [...toDossierFiles(dossier, form)].map(([path, text]) => [`dossiers/${path}`, text])
    const disk = memoryDisk(Object.fromEntries(files) as Record<string, string>)
    const { status, problems } = run(disk, 'build', '--dossiers', 'dossiers', '--out', 'out')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(status).toBe(0)
    const published: unknown = JSON.parse(String(disk.files.get('out/generated/index.json')))
    expect(toIndex(dossier)).toEqual(published)
  },
)
