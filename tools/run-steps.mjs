import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser.mjs'

/** What is checked, in order; the first group needs no browser. */
const CHECKS = {
  types: ['tsc', '-b'],
  lint: ['oxlint', '--type-aware'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  'unused code': ['knip'],
  'units, components, data': ['vitest', 'run', '--project', 'node'],
}
const BROWSER_TESTS = {
  'real browser': ['vitest', 'run', '--project', 'browser'],
  build: ['vite', 'build', '--logLevel', 'warn'],
  'size of the build': ['vitest', 'run', '--project', 'build'],
  'end to end': ['playwright', 'test'],
}

const all = process.argv[2] === 'all'
const steps = Object.entries(all ? { ...CHECKS, ...BROWSER_TESTS } : CHECKS)
const env = all ? { ...process.env, CHROMIUM_PATH: findBrowser() } : process.env

const failed = []
for (const [name, [command, ...args]] of steps) {
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`)
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  if (status !== 0) failed.push(name)
}

console.log()
for (const name of failed) console.log(`failed: ${name}`)
console.log(`checks: ${steps.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
