import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from '../../pipeline/command/command.ts'
import type { Disk } from '../../pipeline/disk/disk.ts'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { nodeDisk } from '../../pipeline/disk/node-disk.ts'
import type { Problem } from '../../pipeline/problem.ts'
import { formatProblem } from '../../pipeline/command/format-run.ts'

export const CASES = join(import.meta.dirname, 'cases')

/** What a build of a case gives: the files that it would write, but for those that follow from the others or from the code, and its problems. */
export interface CaseResult {
  readonly status: number
  readonly problems: readonly Problem[]
  /** By path within the output; registers, which are written to the dossiers, beside the files of their dossier. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Builds a case in memory. `dossier/` holds its dossiers, `archive/` (if any) the texts of its sources.
 */
export function buildCase(name: string): CaseResult {
  const root = join(CASES, name)
  const files = new Map<string, string>()
  const disk: Disk = {
    list: (folder) => nodeDisk.list(join(root, folder)),
    read: (file) => nodeDisk.read(join(root, file)),
    realPath: (path) => path,
    lock: () => ({ release: () => undefined }),
    replace(_, written) {
      const texts = wholeTexts(written)
      for (const [path, text] of texts) if (!isDerived(path)) files.set(path, text)
      return [...texts.keys()]
    },
    write(file, text) {
      files.set(file.replace('dossier/', ''), text)
      return true
    },
    writeSecret: () => undefined,
    moveFolder: () => undefined,
    removeFolder: () => undefined,
  }
  let stdout = ''
  const archive = existsSync(join(root, 'archive')) ? ['--archive', 'archive'] : []
  const status = runCommand(['build', '--dossiers', 'dossier', '--out', 'out', ...archive, '--json'], {
    disk,
    clock: () => 0,
    stdout: (text) => (stdout += text),
    stderr: () => undefined,
  })
  const { problems } = JSON.parse(stdout) as { problems: Problem[] }
  return { status, problems, files }
}

/** The JSON Schemas, the hashes of the other files, what is told of releases, and what the front page tells. */
export function isDerived(path: string): boolean {
  return path.startsWith('schema/') || path === 'site.json' || /\/release(s?\.json|s\/)/.test(path)
}

/** Every file of `expected/`, by path. */
export function readExpected(name: string): Map<string, string> {
  const root = join(CASES, name, 'expected')
  if (!existsSync(root)) return new Map()
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

/** What `expected/` should hold: the output and, where there are problems, `problems.txt`. */
export function toExpected({ problems, files }: CaseResult): Map<string, string> {
  const expected = new Map(files)
  if (problems.length > 0)
    expected.set('problems.txt', problems.map((problem) => `${formatProblem(problem)}\n`).join(''))
  return expected
}

/** Replaces `expected/`: only with UPDATE_CASES=1, and to be read before it is committed. */
export function writeExpected(name: string, expected: ReadonlyMap<string, string>): void {
  const root = join(CASES, name, 'expected')
  rmSync(root, { recursive: true, force: true })
  for (const [path, text] of expected) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
