import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/*
 * Builds everything twice, as on two machines: in folders of other names and depths, into which the files came in another order, with
 * another time zone, language, home and umask. Says which files are not the same to the byte.
 */

const ROOT = join(import.meta.dirname, '..')
const MACHINES = [
  { name: 'a', env: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }, umask: 0o022, isReversed: false },
  {
    name: 'another machine/of/B',
    env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    umask: 0o077,
    isReversed: true,
  },
]
const STEPS = [
  ['tsx', 'pipeline/cli.ts', 'build'],
  ['tsx', 'pipeline/cli.ts', 'build', '--dossiers', 'tests/dossiers', '--out', 'node_modules/.cache/demo'],
  ['vite', 'build', '--logLevel', 'warn'],
  [
    'tsx',
    'tools/static-pages/cli.ts',
    '--data',
    'node_modules/.cache/demo',
    '--dossiers',
    'tests/dossiers',
    '--dist',
    'node_modules/.cache/demo-site',
  ],
]
/** What is built; beside the pages stands what they were made of, which names no folder either. */
const BUILT = ['public/data', 'dist', 'node_modules/.cache/demo', 'node_modules/.cache/demo-site']

const folder = mkdtempSync(join(tmpdir(), 'faultline-same-bytes-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const built = MACHINES.map(build)
const [first, second] = built
const differing = [...new Set([...first.keys(), ...second.keys()])]
  .filter((file) => first.get(file) !== second.get(file))
  .sort((a, b) => (a < b ? -1 : 1))
for (const file of differing) {
  const why = !first.has(file) || !second.has(file) ? 'is built on one machine only' : 'differs'
  console.error(`${file} ${why}`)
}
console.log(`same bytes: ${first.size} files, ${differing.length} differ`)
process.exitCode = differing.length === 0 && first.size > 0 ? 0 : 1

/** @returns the hashes of what is built, by file */
function build({ name, env, umask, isReversed }) {
  const root = join(folder, name)
  const home = join(folder, `home of ${name.length}`)
  mkdirSync(home, { recursive: true })
  const before = process.umask(umask)
  copyProject(root, isReversed)
  const options = {
    cwd: root,
    env: { ...process.env, ...env, HOME: home, SITE_URL: 'https://example.org' },
    stdio: 'pipe',
  }
  for (const [command, ...args] of STEPS) {
    const startMs = performance.now()
    execFileSync(join(root, 'node_modules/.bin', command), args, options)
    console.log(`${name}: ${command} ${args[0]} (${Math.round((performance.now() - startMs) / 1000)} s)`)
  }
  process.umask(before)
  return new Map(BUILT.flatMap((path) => filesIn(join(root, path)).map((file) => [relative(root, file), hashOf(file)])))
}

/** Copies what git knows of the project, and links the packages: they do not change. */
function copyProject(root, isReversed) {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 })
  // What is published is built anew, so that nothing of before is left.
  const own = listed.split('\0').filter((file) => file !== '')
  const packages = filesIn(join(ROOT, 'node_modules'), ['.cache', '.vite', '.tmp']).map((file) => relative(ROOT, file))
  for (const files of [own, packages]) {
    for (const file of isReversed ? files.toReversed() : files) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      if (files === own) copyFileSync(join(ROOT, file), join(root, file))
      else linkOrCopy(join(ROOT, file), join(root, file))
    }
  }
}

function linkOrCopy(from, to) {
  try {
    linkSync(from, to)
  } catch {
    // On another disk.
    cpSync(from, to, { verbatimSymlinks: true })
  }
}

function filesIn(path, leftOut = []) {
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (leftOut.includes(entry.name)) return []
      const at = join(path, entry.name)
      return entry.isDirectory() ? filesIn(at) : [at]
    })
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
