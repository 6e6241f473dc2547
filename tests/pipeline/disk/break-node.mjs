// Preloaded into a build: counts its calls that change files below BREAK_IN, and at one of them kills it or says that
// the disk is full. Without BREAK_AT it prints how many there are.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { BREAK_AT, BREAK_WITH, BREAK_IN } = process.env
let calls = 0
for (const name of ['mkdirSync', 'writeFileSync', 'linkSync', 'renameSync', 'rmSync']) {
  const real = fs[name]
  fs[name] = (...args) => {
    if (!String(args[0]).startsWith(BREAK_IN)) return real(...args)
    calls++
    const isReached = BREAK_AT !== undefined && calls >= Number(BREAK_AT)
    if (isReached && BREAK_WITH === 'kill') process.kill(process.pid, 'SIGKILL')
    if (isReached && BREAK_WITH === 'full' && name === 'writeFileSync')
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return real(...args)
  }
}
syncBuiltinESMExports()
if (BREAK_AT === undefined) process.on('exit', () => process.stderr.write(`calls: ${calls}\n`))
