import { expect, it } from 'vitest'
import { writeResult } from '../../../../pipeline/command/write-output.ts'
import { writeRelease } from '../../../../pipeline/command/write-release.ts'
import { NODE_DIGESTS } from '../../../../pipeline/disk/node-digests.ts'
import { runPipeline } from '../../../../pipeline/run-pipeline.ts'
import { memoryDisk, smallDossier } from '../../memory-disk.ts'
import { manyEvents } from './many-events.ts'

const build = (disk: ReturnType<typeof memoryDisk>, packedFrom: number) =>
  runPipeline(
    { dossiers: 'dossiers', out: 'out', archive: null, isPublishedRegistered: false, packedFrom },
    disk,
    NODE_DIGESTS,
  )

it('a dossier that grows is packed, and one that shrinks is not: what it had otherwise goes', () => {
  const contents = manyEvents(1400)
  const [disk, always, never] = [memoryDisk(contents), memoryDisk(contents), memoryDisk(contents)]
  const paths = ({ files }: ReturnType<typeof memoryDisk>) => [...files.keys()].sort()
  writeResult(build(always, 1400), 'out', always)
  writeResult(build(never, 1401), 'out', never)
  expect(paths(always)).toContain('out/many/heads/hashes.json')
  expect(paths(always).some((path) => /^out\/many\/heads\/\d+\/-?\d+\.json$/.test(path))).toBe(true)
  writeResult(build(disk, 1401), 'out', disk)
  expect(paths(disk)).toEqual(paths(never))
  writeResult(build(disk, 1400), 'out', disk)
  expect(paths(disk)).toEqual(paths(always))
  writeResult(build(disk, 1401), 'out', disk)
  expect(paths(disk)).toEqual(paths(never))
})

it('a release of what is packed keeps hashes, and no data', () => {
  const disk = memoryDisk(smallDossier())
  const options = { dossiers: 'dossiers', out: 'out', archive: null, isPublishedRegistered: false }
  const asked = {
    kind: 'release',
    dossier: 'd',
    date: '2026-11-30',
    notes: null,
    key: null,
    options,
    json: true,
  } as const
  const refused = build(disk, 1)
  expect(writeRelease({ ...asked, isKept: true }, refused, disk)).toEqual([])
  expect(refused.problems.sorted()).toMatchObject([{ code: 'packed-release', file: 'dossiers/d/releases' }])
  expect(refused.problems.sorted()[0]?.message).toContain('has 1 event')
  expect(writeRelease({ ...asked, isKept: false }, build(disk, 1), disk)).toContain(
    'dossiers/d/releases/2026-11-30/manifest.json',
  )
  const manifest = JSON.parse(String(disk.files.get('dossiers/d/releases/2026-11-30/manifest.json'))) as {
    release: string
    files: Record<string, string>
  }
  expect(Object.keys(manifest.files)).toContain('packs/0.json')
  writeResult(build(disk, 1), 'out', disk)
  expect(JSON.parse(String(disk.files.get('out/d/release.json')))).toMatchObject({ release: manifest.release })
})
