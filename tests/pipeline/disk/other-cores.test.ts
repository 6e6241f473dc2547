import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { SECOND } from '../remembered-edits.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { coresFor, startOtherCores } from '../../../pipeline/disk/cores/other-cores.ts'
import { type NewFile, wholeTexts } from '../../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../../pipeline/disk/node-digests.ts'
import { nodeDisk } from '../../../pipeline/disk/node-disk.ts'
import { type Found, foundOf, notingDisk } from '../../../pipeline/disk/stamp/noting-disk.ts'
import type { OtherCores } from '../../../pipeline/publish/packed/shares.ts'
import { type PipelineOptions, runPipeline } from '../../../pipeline/run-pipeline.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'node_modules/.cache/other-cores')
const DOSSIERS = join(FOLDER, 'dossiers')
const options: PipelineOptions = {
  dossiers: DOSSIERS,
  out: join(FOLDER, 'none'),
  archive: null,
  isPublishedRegistered: false,
  packedFrom: 1,
}

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const { disk, noted } = notingDisk(nodeDisk)
/** What is published, in the order in which it is. */
const publish = (otherCores?: OtherCores) => [
  ...wholeTexts(runPipeline({ ...options, otherCores }, disk, NODE_DIGESTS).files ?? []),
]
const byPath = (files: readonly (readonly [string, string])[]) => Object.fromEntries(files)
const isShared = (path: string) => /^(?:(?:whole|said|sources)\/(?!hashes)|sources\.json$)/.test(path)

/** Publishes, and notes what others made of it. @param atFirst is told when the first of it was taken */
function publishWith(cores: number, theirs: PipelineOptions, found: () => Found, atFirst = (_end: () => void) => {}) {
  const started = startOtherCores(theirs, cores, found)
  if (!started) throw new Error('none was started')
  const taken: string[] = []
  const note = ([path]: NewFile) => {
    taken.push(path)
    if (taken.length === 1) atFirst(started.end)
  }
  const noting: OtherCores = {
    *come(dossier) {
      for (const file of started.come(dossier)) {
        note(file)
        yield file
      }
    },
    *rest(share, dossier) {
      const files = started.rest(share, dossier)
      for (;;) {
        const { done, value } = files.next()
        if (done === true) return value
        note(value)
        yield value
      }
    },
  }
  const files = publish(noting)
  started.end()
  return { files, taken }
}

rmSync(FOLDER, { recursive: true, force: true })
cpSync(join(ROOT, 'tests/dossiers'), DOSSIERS, { recursive: true })
mkdirSync(join(DOSSIERS, 'second/sources'), { recursive: true })
for (const [name, text] of Object.entries(SECOND)) writeFileSync(join(DOSSIERS, 'second', name), text)
const alone = publish()

describe('a build with further cores', () => {
  const shared = alone.map(([path]) => path.slice(path.indexOf('/') + 1)).filter(isShared)

  it.each([1, 2])('publishes the same, and has its share made by %s of them', (cores) => {
    const { files, taken } = publishWith(cores, options, () => foundOf(noted()))
    expect(byPath(files)).toEqual(byPath(alone))
    expect(files).toHaveLength(alone.length)
    expect(taken.filter((path) => path === 'sources.json')).toEqual(['sources.json', 'sources.json'])
    expect(taken.toSorted()).toEqual(shared.toSorted())
  })

  it('takes nothing of one that found other words in a file, or another file', () => {
    const found = () => foundOf(noted())
    const file = Object.keys(found().files).find((path) => path.endsWith('dossier.yaml')) ?? ''
    const folder = Object.keys(found().folders).find((path) => path.endsWith('/sources')) ?? ''
    for (const other of [
      { ...found(), files: { ...found().files, [file]: 'another hash' } },
      { ...found(), folders: { ...found().folders, [folder]: 'file another.yaml' } },
    ]) {
      const { files, taken } = publishWith(1, options, () => other)
      expect(taken).toEqual([])
      expect(byPath(files)).toEqual(byPath(alone))
    }
  })

  it('makes itself what one that ends too soon leaves', () => {
    const { files, taken } = publishWith(
      1,
      options,
      () => foundOf(noted()),
      (end) => end(),
    )
    expect(taken).toHaveLength(1)
    expect(byPath(files)).toEqual(byPath(alone))
  })

  it('does not wait for one that fails', () => {
    const failing = { ...options, dossiers: null as unknown as string }
    const { files, taken } = publishWith(2, failing, () => foundOf(noted()))
    expect(taken).toEqual([])
    expect(byPath(files)).toEqual(byPath(alone))
  })
})

describe('the cores that a command has', () => {
  const args = ['build', '--dossiers', join(FOLDER, 'sizes')]
  const sizeOf = (bytes: number) => {
    mkdirSync(join(FOLDER, 'sizes'), { recursive: true })
    writeFileSync(join(FOLDER, 'sizes/events.jsonl'), '')
    truncateSync(join(FOLDER, 'sizes/events.jsonl'), bytes)
    return coresFor(args)
  }

  it('are those that there are, where it reads much, and memory suffices for each', () => {
    expect(sizeOf(1_000_000)).toBe(0)
    expect(sizeOf(20_000_000)).toBe(Math.min(2, availableParallelism() - 1))
    expect(sizeOf(1_000_000_000_000)).toBeLessThanOrEqual(0)
  })

  it('end with it, though nothing was left to them', () => {
    // So large a file that they are started, beside dossiers that are not packed.
    writeFileSync(join(DOSSIERS, 'notes.txt'), 'x'.repeat(3_000_000))
    expect(coresFor(['build', '--dossiers', DOSSIERS])).toBe(Math.min(2, availableParallelism() - 1))
    const build = (out: string) => {
      const node = ['--import', 'tsx', 'pipeline/cli.ts', 'build', '--dossiers', DOSSIERS, '--out', join(FOLDER, out)]
      return spawnSync(process.execPath, node, { cwd: ROOT, encoding: 'utf8' })
    }
    const ran = build('out')
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    expect(readFileSync(join(FOLDER, 'out/catalogue.json'), 'utf8')).toBe(byPath(alone)['catalogue.json'])
  })
})
