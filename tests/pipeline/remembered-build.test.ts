import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import type { Disk } from '../../pipeline/disk/disk.ts'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { NODE_DIGESTS } from '../../pipeline/disk/node-digests.ts'
import { nodeDisk, nodeDiskOfOne } from '../../pipeline/disk/node-disk.ts'
import { rememberingDisk } from '../../pipeline/disk/remembering-disk.ts'
import { runPipeline } from '../../pipeline/run-pipeline.ts'
import { rememberWork } from '../../src/publish/remembered/once-of.ts'
import { type Change, EDITS, SECOND } from './remembered-edits.ts'

const DEMO = join(import.meta.dirname, '../dossiers')

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return Object.fromEntries(paths.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]))
}

describe('a build that remembers the one before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remembered-'))
  const dossiers = join(folder, 'dossiers')
  const remembering = rememberingDisk(nodeDiskOfOne, dossiers)
  let forget = () => {}
  let unedited: ReturnType<typeof made>

  beforeAll(() => {
    cpSync(DEMO, dossiers, { recursive: true })
    mkdirSync(join(dossiers, 'second/sources'), { recursive: true })
    for (const [name, text] of Object.entries(SECOND)) writeFileSync(join(dossiers, 'second', name), text)
    build()
    unedited = made(nodeDisk)
    expect(unedited.texts).not.toBeNull()
    forget = rememberWork()
    expect(build()).toEqual(unedited)
  })
  afterAll(() => {
    forget()
    rmSync(folder, { recursive: true })
  })

  /** Builds onto the disk, as a server of development does. */
  function build() {
    let said = ''
    const note = (text: string) => void (said += text)
    const args = ['build', '--dossiers', dossiers, '--out', join(folder, 'known'), '--json']
    const status = runCommand(args, { disk: remembering, clock: () => 0, stdout: note, stderr: note })
    const { problems } = JSON.parse(said) as { problems: unknown }
    return { problems, texts: status === 0 ? textsIn(join(folder, 'known')) : null }
  }

  /** What a build says and publishes. */
  function made(disk: Disk, packedFrom = Infinity) {
    const options = { dossiers, out: join(folder, 'none'), archive: null, isPublishedRegistered: false, packedFrom }
    const { problems, files } = runPipeline(options, disk, NODE_DIGESTS)
    return { problems: problems.sorted(), texts: files && Object.fromEntries(wholeTexts(files)) }
  }

  /** @returns puts it back */
  function change([name, from, to]: Change): () => void {
    const file = join(dossiers, 'demo', name)
    const text = readFileSync(file, 'utf8')
    const moved = from === null && to !== '' ? join(dossiers, 'demo', to) : file
    if (from === null) rmSync(file)
    if (moved !== file) writeFileSync(moved, text)
    if (from !== null) {
      expect(text.replace(from, to)).not.toBe(text)
      writeFileSync(file, text.replace(from, to))
    }
    return () => {
      if (moved !== file) rmSync(moved)
      writeFileSync(file, text)
    }
  }

  function expectAsAnew<T>(known: T, make: () => T) {
    forget()
    const anew = make()
    forget = rememberWork()
    expect(known).toEqual(anew)
  }

  it.each(EDITS)('says and publishes as one that knows nothing: %s', (_, changes) => {
    const undo = changes.map((one) => {
      const back = change(one)
      expectAsAnew(build(), () => made(nodeDisk))
      return back
    })
    for (const back of undo.toReversed()) back()
    expect(build()).toEqual(unedited)
  })

  it.each(EDITS.slice(0, 16))('packs as one that knows nothing: %s', (_, changes) => {
    const packed = made(remembering, 1)
    const undo = changes.map(change)
    expectAsAnew(made(remembering, 1), () => made(nodeDisk, 1))
    for (const back of undo.toReversed()) back()
    expect(made(remembering, 1)).toEqual(packed)
    expect(build()).toEqual(unedited)
  })

  it('writes again what somebody else has changed', () => {
    const file = join(folder, 'known/demo/events/toll-vote.json')
    const before = readFileSync(file, 'utf8')
    for (const text of [before.replace('2022', '2023'), null]) {
      if (text === null) rmSync(file)
      else writeFileSync(file, text)
      expect(build()).toEqual(unedited)
      expect(readFileSync(file, 'utf8')).toBe(before)
    }
  })
})
