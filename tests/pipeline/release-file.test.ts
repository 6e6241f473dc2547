import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Release } from '../../src/contract/releases/release-file.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const OUT = 'public/data/d'

function build(more: Readonly<Record<string, string>> = {}) {
  const disk = memoryDisk(smallDossier(more))
  expect(run(disk, 'build').status).toBe(0)
  const release = JSON.parse(String(disk.files.get(`${OUT}/release.json`))) as Release
  return { disk, release }
}

it('has the hash of every file of the dossier but of those that tell of releases', () => {
  const { disk, release } = build()
  const published = [...disk.files].filter(([path]) => path.startsWith(`${OUT}/`) && !/\/releases?\.json$/.test(path))
  expect(Object.keys(release.files)).toEqual(published.map(([path]) => path.slice(OUT.length + 1)).sort())
  for (const [path, text] of published) {
    const hash = createHash('sha256').update(text).digest('hex')
    expect(hash.startsWith(release.files[path.slice(OUT.length + 1)] ?? '-'), path).toBe(true)
  }
})

it('keeps its name while nothing changes, and has another when something does', () => {
  const { release } = build()
  expect(build().release).toEqual(release)
  const other = build({ 'dossiers/d/events.yaml': '- { id: e, kind: strike, title: Other }\n' }).release
  expect(other.release).not.toBe(release.release)
  expect(other.files['claims.json']).toBe(release.files['claims.json'])
  expect(other.files['events/e.json']).not.toBe(release.files['events/e.json'])
})
