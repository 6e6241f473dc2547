import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import { run, smallDossier } from './memory-disk.ts'

let folder = ''
let options: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'))
  for (const [path, text] of Object.entries(smallDossier())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  options = ['--dossiers', join(folder, 'dossiers'), '--out', join(folder, 'out')]
  // Of what was published nothing may be said to have gone.
  expect(run(nodeDisk, 'build', ...options).status).toBe(0)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const inDossier = (name: string) => join(folder, 'dossiers/d', name)
const messages = () => run(nodeDisk, 'check', ...options).problems.map(({ message }) => message)

describe('what is no file where a file should be', () => {
  it.each([
    ['z.yaml', 'z.yaml is a link that leads to itself (z.yaml)'],
    ['/nowhere', 'z.yaml is a link that leads to nothing (/nowhere)'],
    ['s.yaml/x', 'z.yaml is a link that leads to nothing (s.yaml/x)'],
    ['/dev/zero', 'z.yaml is not a regular file'],
  ])('a link to %s: one error, and the rest is read', (target, message) => {
    symlinkSync(target, inDossier('sources/z.yaml'))
    expect(messages()).toEqual([message])
  })

  it('a pipe is not waited for', () => {
    execFileSync('/usr/bin/env', ['mkfifo', inDossier('sources/z.yaml')])
    expect(messages()).toEqual(['z.yaml is not a regular file'])
    expect(nodeDisk.read(inDossier('sources/z.yaml'))).toBeNull()
  })

  it('a published source or dossier that is now a dead link has not vanished', () => {
    rmSync(inDossier('sources/s.yaml'))
    symlinkSync('nowhere', inDossier('sources/s.yaml'))
    expect(messages()).toEqual(['s.yaml is a link that leads to nothing (nowhere)'])
    rmSync(join(folder, 'dossiers/d'), { recursive: true })
    symlinkSync('nowhere', join(folder, 'dossiers/d'))
    expect(messages()).toEqual(['d is a link that leads to nothing (nowhere)'])
  })

  it.each(['dossier', 'events', 'assessments'])('a folder named %s.yaml', (stem) => {
    rmSync(inDossier(`${stem}.yaml`), { force: true })
    mkdirSync(inDossier(`${stem}.yaml`))
    expect(messages()).toEqual([`${stem}.yaml is a folder and should be a file`])
  })

  it('a file named sources: no source is said to be unknown or gone', () => {
    writeFileSync(
      inDossier('assessments.yaml'),
      '- { event: e, attribute: killed, stands: 3, because: So., basis: [s] }',
    )
    rmSync(inDossier('sources'), { recursive: true })
    writeFileSync(inDossier('sources'), 'x')
    expect(messages()).toEqual(['sources is a file and should be a folder'])
  })

  it.each(['sources/z.yaml', 'README.md', 'assessments.yaml', 'published-ids.txt'])(
    '%s: a link out of the dossiers is refused, and nothing of what it leads to is said',
    (name) => {
      writeFileSync(join(folder, 'secret'), 'password: hunter2\n')
      rmSync(inDossier(name), { force: true })
      symlinkSync(join(folder, 'secret'), inDossier(name))
      const { problems } = run(nodeDisk, 'build', ...options)
      expect(problems).toMatchObject([{ code: 'outside-link', file: inDossier(name), line: 1, column: 1 }])
      expect(JSON.stringify(problems)).not.toMatch(/password|hunter/)
    },
  )

  it('a folder of sources or a dossier that lies elsewhere is refused', () => {
    for (const name of ['dossiers/d/sources', 'dossiers/d']) {
      const moved = join(folder, name.replaceAll('/', '-'))
      renameSync(join(folder, name), moved)
      symlinkSync(moved, join(folder, name))
      expect(run(nodeDisk, 'check', ...options).problems.map(({ code }) => code)).toEqual(['outside-link'])
      rmSync(join(folder, name))
      renameSync(moved, join(folder, name))
    }
  })

  it('a link to a good file or folder is followed', () => {
    symlinkSync(inDossier('events.yaml'), inDossier('README.md'))
    symlinkSync(join(folder, 'dossiers'), join(folder, 'link'))
    expect(run(nodeDisk, 'check', '--dossiers', join(folder, 'link'), '--out', join(folder, 'out')).problems).toEqual(
      [],
    )
  })
})

describe('an output among the dossiers', () => {
  it.each(['dossiers', 'dossiers/new', 'link', 'link/new/newer'])('%s: is refused by its real path', (out) => {
    symlinkSync('dossiers', join(folder, 'link'))
    const result = run(nodeDisk, 'build', '--dossiers', join(folder, 'dossiers'), '--out', join(folder, out))
    expect(result).toMatchObject({ status: 1, written: [], problems: [{ code: 'misplaced-output' }] })
    expect(result.problems[0]?.message).toContain(join(folder, 'dossiers'))
    expect(result.problems[0]?.message).toContain(join(folder, out))
  })

  it('beside them is taken, and one whose name only begins like theirs', () => {
    expect(run(nodeDisk, 'build', ...options.slice(0, 3), join(folder, 'dossiers-out')).status).toBe(0)
  })
})
