import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand, USAGE } from '../../pipeline/command/command.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { CASES } from './case-folder.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function inText(...args: string[]): { status: number; stdout: string; stderr: string } {
  let [stdout, stderr] = ['', '']
  const status = runCommand(args, {
    disk: nodeDisk,
    clock: () => 0,
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  })
  return { status, stdout, stderr }
}

/** Writes the small dossier to the disk and returns the options that name it and an output beside it. */
function lay(more: Readonly<Record<string, string>> = {}): string[] {
  for (const [path, text] of Object.entries(smallDossier(more))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return ['--dossiers', join(folder, 'dossiers'), '--out', join(folder, 'out')]
}

function hashOf(root: string): string {
  const hash = createHash('sha256')
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  )
  for (const path of paths.sort()) hash.update(`${path} ${statSync(path).isFile() ? readFileSync(path, 'hex') : ''}\n`)
  return hash.digest('hex')
}

describe('command line', () => {
  it.each([
    [['bild'], 'There is no command “bild”.'],
    [[], 'There is no command.'],
    [['check', 'd', 'more'], '“more” is one word too many.'],
    [['check', '--dossier', 'x'], "Unknown option '--dossier'."],
    [['check', '--out'], "Option '--out <value>' argument missing."],
    [['check', '--out', ''], 'The name of a folder is empty.'],
    [['check', '--json=no'], "Option '--json' does not take an argument."],
  ])('%j: says what is wrong and how to use it', (args, message) => {
    expect(inText(...args)).toEqual({ status: 1, stdout: '', stderr: `${message}\n\n${USAGE}` })
  })

  it('names both folders, and not its whole usage, where the output lies among the dossiers', () => {
    const options = lay()
    const [dossiers, out] = [join(folder, 'dossiers'), join(folder, 'link/data')]
    symlinkSync('dossiers', join(folder, 'link'))
    expect(inText('build', ...options.slice(0, 3), out)).toEqual({
      status: 1,
      stdout: '',
      stderr: `The output ${out} (${dossiers}/data) lies among the dossiers ${dossiers}.\n    Name another folder with --out DIR.\n`,
    })
  })

  it('prints its usage when asked', () => {
    expect(inText('--help')).toEqual({ status: 0, stdout: USAGE, stderr: '' })
    expect(inText('check', '-h').stdout).toBe(USAGE)
  })

  it('prints one JSON document and nothing else, of a wrong use too', () => {
    expect(run(memoryDisk({}), 'bild')).toMatchObject({ status: 1, problems: [{ code: 'usage' }], written: [] })
    const { status, ...document } = run(memoryDisk(smallDossier()), 'check')
    expect(status).toBe(0)
    expect(document).toMatchObject({ ok: true, problems: [], counts: { d: { events: 1, claims: 1 } }, written: [] })
  })

  it.each([{}, { 'dossiers/README.md': 'x' }])('needs a dossier: %j', (files) => {
    const { status, problems } = run(memoryDisk(files), 'check')
    expect(status).toBe(1)
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['no-dossiers', 'dossiers']])
  })

  it('reports in text: place, severity, message, hint and numbers', () => {
    const options = lay({ 'dossiers/d/notes.txt': 'x' })
    const { status, stdout, stderr } = inText('check', ...options)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const [first, second, , ...rest] = stdout.split('\n')
    expect(first).toBe(`${join(folder, 'dossiers')}/d/notes.txt:1:1  warning  “notes.txt” is not looked at`)
    expect(second).toMatch(/^ {4}A dossier holds dossier.yaml/)
    expect(rest).toEqual([
      'd: 1 event, 1 source, 1 claim',
      '  0 discrepancies',
      '  0 disputed events',
      '0 errors, 1 warning (0 ms)',
      '',
    ])
  })
})

describe('writing', () => {
  it('check writes nothing', () => {
    const options = lay()
    expect(inText('check', ...options).status).toBe(0)
    expect(readdirSync(folder)).toEqual(['dossiers'])
  })

  it('writes the output whole and leaves no staging behind', () => {
    const options = lay()
    const { written } = run(nodeDisk, 'build', ...options)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['catalogue.json', 'd', 'schema', 'site.json'])
    expect(written.map((path) => path.slice(folder.length)).slice(0, 8)).toEqual([
      '/out/catalogue.json',
      '/out/d/claims.json',
      '/out/d/disagreements.json',
      '/out/d/events/e.json',
      '/out/d/index.json',
      '/out/d/release.json',
      '/out/d/releases.json',
      '/out/d/sources.json',
    ])
    expect(readdirSync(join(folder, 'out/schema'))).toHaveLength(34)
  })

  it('writes nothing over good output where there is an error', () => {
    const options = lay()
    run(nodeDisk, 'build', ...options)
    const before = hashOf(join(folder, 'out'))
    cpSync(join(CASES, 'bad-values/dossier/bad'), join(folder, 'dossiers/bad'), { recursive: true })
    const { status, written } = run(nodeDisk, 'build', ...options)
    expect({ status, written }).toEqual({ status: 1, written: [] })
    expect(hashOf(join(folder, 'out'))).toBe(before)
  })

  it('leaves alone what is unchanged and what is not its own', () => {
    const options = lay()
    run(nodeDisk, 'build', ...options)
    const index = join(folder, 'out/d/index.json')
    utimesSync(index, 1, 1)
    writeFileSync(join(folder, 'out/CNAME'), 'mine')
    mkdirSync(join(folder, 'out/other/events'), { recursive: true })
    writeFileSync(join(folder, 'out/other/events/x.json'), 'mine')
    writeFileSync(join(folder, 'out/d/events/notes.txt'), 'mine')
    expect(run(nodeDisk, 'build', ...options).written).toEqual([])
    expect(statSync(index).mtimeMs).toBe(1000)
    for (const path of ['CNAME', 'other/events/x.json', 'd/events/notes.txt']) {
      expect(readFileSync(join(folder, 'out', path), 'utf8')).toBe('mine')
    }
  })

  it('removes the files of events that have another id now', () => {
    const options = lay()
    run(nodeDisk, 'build', ...options)
    writeFileSync(join(folder, 'dossiers/d/events.yaml'), '- { id: f, kind: strike, title: E, formerIds: [e] }\n')
    const { written, problems } = run(nodeDisk, 'build', ...options)
    expect(problems.map(({ code }) => code)).toEqual(['former-id'])
    expect(written).toContain(`${join(folder, 'out')}/d/events/e.json`)
    expect(readdirSync(join(folder, 'out/d/events'))).toEqual(['f.json'])
  })

  it('says so where the disk is full', () => {
    const disk = memoryDisk(smallDossier())
    disk.replace = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    expect(run(disk, 'build').problems).toMatchObject([
      { code: 'cannot-write', message: 'cannot be written: the disk is full' },
    ])
  })

  it('says so where it cannot write, and leaves no half of an output', () => {
    const options = lay()
    writeFileSync(join(folder, 'out'), 'a file')
    expect(run(nodeDisk, 'build', ...options).problems.map(({ code }) => code)).toEqual(['cannot-write'])
    rmSync(join(folder, 'out'))
    mkdirSync(join(folder, 'out/d/index.json'), { recursive: true })
    const { status, problems } = run(nodeDisk, 'build', ...options)
    expect(status).toBe(1)
    expect(problems.map(({ code }) => code)).toEqual(['cannot-write'])
    expect(readdirSync(join(folder, 'out'))).toEqual(['d'])
    expect(readdirSync(join(folder, 'out/d'))).toEqual(['index.json'])
  })
})
