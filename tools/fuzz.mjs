import { spawnSync } from 'node:child_process'

/** Runs the tests that draw random values with a new seed each time: `npm run fuzz -- 10` for ten minutes. */
const minutes = Number(process.argv[2] ?? 5)
const endMs = Date.now() + minutes * 60_000
const filters = ['domain', 'publish', 'state', 'ui', 'views/timeline', 'views/disagreements'].map(
  (one) => `tests/${one}`,
)
let [rounds, failed] = [0, 0]
while (Date.now() < endMs) {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'vitest', 'run', '--project', 'node', ...filters],
    {
      env: { ...process.env, PROPERTY_SEED: String(seed) },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  rounds++
  if (status === 0) continue
  failed++
  console.log(`PROPERTY_SEED=${seed} fails:\n${stdout}${stderr}`)
}
console.log(`fuzz: ${rounds} rounds, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
