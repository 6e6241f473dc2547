import { mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../../pipeline/command/command.ts'
import { nodeDisk } from '../../../pipeline/disk/node-disk.ts'
import { findUnchanged, hashCode, stampBuild } from '../../../pipeline/disk/stamp/build-stamp.ts'
import { notingDisk } from '../../../pipeline/disk/stamp/noting-disk.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'node_modules/.cache/unchanged-build')
const [DOSSIERS, OUT, ARCHIVE] = [join(FOLDER, 'dossiers'), join(FOLDER, 'out'), join(FOLDER, 'archive')]
const OWN = join(DOSSIERS, 'bridges')
const SOURCE = join(OWN, 'sources/example-agency-2024-05-20.yaml')
const INDEX = join(OUT, 'bridges/index.json')
const ARGS = ['build', '--dossiers', DOSSIERS, '--out', OUT]

/** Builds, and stamps what it built. @returns what it said */
function build(args: readonly string[] = ARGS, before: () => void = () => {}, code = hashCode()): string {
  let said = ''
  const { disk, noted } = notingDisk(nodeDisk)
  const status = runCommand(args, {
    disk,
    clock: () => 0,
    stdout: (text) => (said += text),
    stderr: (text) => (said += text),
    noteBuild: (out, text) => {
      before()
      stampBuild(args, code, noted(), out, text)
    },
  })
  expect(status, said).toBe(0)
  return said
}

const unchanged = (args: readonly string[] = ARGS) => findUnchanged(args, nodeDisk)

/** Writes other words of the same length, and sets the times back. */
function changeUnseen(file: string, from: string, to: string): void {
  const [{ atime, mtime }, text] = [statSync(file), readFileSync(file, 'utf8')]
  expect(from).toHaveLength(to.length)
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
  utimesSync(file, atime, mtime)
}

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(DOSSIERS, { recursive: true })
  const made = runCommand(['init', 'bridges', '--title', 'Bridges', '--dossiers', DOSSIERS], {
    disk: nodeDisk,
    clock: () => 0,
    stdout: () => {},
    stderr: () => {},
  })
  expect(made).toBe(0)
})

describe('a build of what did not change', () => {
  it('says what a build says that finds nothing to write', () => {
    expect(unchanged()).toBeNull()
    build()
    const first = unchanged()
    const again = build()
    expect(again).toContain('0 files written or removed (0 ms)')
    // The first had written its files and the register, which is read by the next.
    expect(`${first} (0 ms)\n`).toBe(again)
    expect(unchanged()).toBe(first)
    const asJson = [...ARGS, '--json']
    expect(unchanged(asJson)).toBeNull()
    const document = build(asJson)
    expect(unchanged(asJson)).toBe(document)
  })
  const edits: readonly (readonly [what: string, edit: () => void])[] = [
    [
      'another word in a source, of the same length and time',
      () => changeUnseen(SOURCE, 'language: en', 'language: de'),
    ],
    ['a source that is not there any more', () => rmSync(SOURCE)],
    ['a further source', () => writeFileSync(join(OWN, 'sources/another.yaml'), readFileSync(SOURCE))],
    ['a source of another name', () => renameSync(SOURCE, join(OWN, 'sources/renamed.yaml'))],
    ['a further dossier', () => mkdirSync(join(DOSSIERS, 'another'))],
    ['what holds for the site', () => writeFileSync(join(DOSSIERS, 'site.yaml'), 'name: Ours\n')],
    ['the register', () => rmSync(join(OWN, 'published-ids.txt'))],
    ['a published file that is not there any more', () => rmSync(INDEX)],
    ['another word in a published file, of the same length and time', () => changeUnseen(INDEX, 'Bridges', 'Ridges.')],
    ['a further file among those that are published', () => writeFileSync(join(OUT, 'bridges/left.json'), '')],
    ['a folder that leads elsewhere', leadElsewhere],
  ]
  it.each(edits)('is no longer known after an edit: %s', (_, edit) => {
    build()
    expect(unchanged()).not.toBeNull()
    edit()
    expect(unchanged()).toBeNull()
  })

  it('is known again when an edit is taken back, and when a file was written again as it was', () => {
    build()
    const [said, text] = [unchanged(), readFileSync(SOURCE)]
    writeFileSync(SOURCE, 'outlet: Another')
    expect(unchanged()).toBeNull()
    writeFileSync(SOURCE, text)
    expect(unchanged()).toBe(said)
  })

  it('sees what was edited while it built', () => {
    build(ARGS, () => changeUnseen(SOURCE, 'language: en', 'language: de'))
    expect(unchanged()).toBeNull()
  })

  it('is not noted of a build during which its code was edited', () => {
    build(ARGS, () => {}, `${hashCode()} of before`)
    expect(unchanged()).toBeNull()
    build()
    expect(unchanged()).not.toBeNull()
  })

  it('hangs on the texts of an archive, of those that were not there too', () => {
    const withArchive = [...ARGS, '--archive', ARCHIVE]
    mkdirSync(ARCHIVE)
    build(withArchive)
    expect(unchanged(withArchive)).not.toBeNull()
    writeFileSync(join(ARCHIVE, 'example-agency-2024-05-20.txt'), 'Something else.')
    expect(unchanged(withArchive)).toBeNull()
  })

  it('is not known by another command line', () => {
    build()
    expect(unchanged(['build', 'bridges', ...ARGS.slice(1)])).toBeNull()
  })

  it('is not noted where it ends with an error', () => {
    build()
    writeFileSync(SOURCE, 'outlet: Another')
    const status = runCommand(ARGS, {
      disk: nodeDisk,
      clock: () => 0,
      stdout: () => {},
      stderr: () => {},
      noteBuild: () => expect.fail('a build with an error was noted'),
    })
    expect(status).toBe(1)
  })
})

/** The folder of the sources is a link, whose path says the same and whose target holds the same. */
function leadElsewhere(): void {
  const [folder, elsewhere] = [join(OWN, 'sources'), join(OWN, '.sources')]
  renameSync(folder, elsewhere)
  symlinkSync(elsewhere, folder)
}
