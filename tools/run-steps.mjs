import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { findBrowser } from './find-browser.mjs'

/** What is checked, in order; these steps need no browser. */
const CHECKS = {
  types: ['tsc', '-b'],
  lint: ['oxlint', '--type-aware'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  'unused code': ['knip'],
  'units, components, data': ['vitest', 'run', '--project=node', '--project=components', '--project=replacing'],
}
const BROWSER_TESTS = {
  build: ['vite', 'build', '--logLevel', 'warn'],
  'data of the demo': [
    'tsx',
    'pipeline/cli.ts',
    'build',
    '--dossiers',
    'tests/dossiers',
    '--out',
    'node_modules/.cache/demo',
  ],
  'pages of the demo': [
    'tsx',
    '--max-semi-space-size=64',
    'tools/static-pages/cli.ts',
    '--data',
    'node_modules/.cache/demo',
    '--dossiers',
    'tests/dossiers',
    '--dist',
    'node_modules/.cache/demo-site',
  ],
  'size of the build, and its pages': ['vitest', 'run', '--project', 'build'],
  'end to end': ['playwright', 'test'],
  'real browser': ['vitest', 'run', '--project', 'browser'],
}

const all = process.argv[2] === 'all'
// The commands of the packages are run by name: npx takes half a second before each.
const PATH = `${join(import.meta.dirname, '../node_modules/.bin')}${delimiter}${process.env.PATH}`
const env = { ...process.env, PATH, ...(all && { CHROMIUM_PATH: findBrowser() }) }
// What needs no browser runs beside what does: most of the time of that is spent waiting.
const tracks = all ? [CHECKS, BROWSER_TESTS] : [CHECKS]

const results = (await Promise.all(tracks.map(runTrack))).flat()

console.log()
const failed = results.filter(({ hasPassed }) => !hasPassed)
for (const { name, output } of failed) console.log(`\n── FAILED: ${name}\n${output.trimEnd()}`)
for (const { name } of failed) console.log(`failed: ${name}`)
console.log(`checks: ${results.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Runs steps one after the other. What each printed follows when it ends, so that tracks do not mix; of one that failed, last of all. */
async function runTrack(steps) {
  const done = []
  for (const [name, command] of Object.entries(steps)) {
    const startMs = performance.now()
    const { output, hasPassed } = await runStep(command)
    const seconds = Math.round((performance.now() - startMs) / 1000)
    console.log(`\n── ${name}: ${command.join(' ')} (${hasPassed ? 'passed' : 'FAILED, see below'}, ${seconds} s)`)
    if (hasPassed) console.log(output.trimEnd())
    done.push({ name, output, hasPassed })
  }
  return done
}

/** @returns what a step printed, and whether it passed */
function runStep([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, shell: process.platform === 'win32' })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ output: `${output}${error.message}`, hasPassed: false }))
    child.on('close', (code) => resolve({ output, hasPassed: code === 0 }))
  })
}
