import { setFlagsFromString } from 'node:v8'
import { withTime } from './command/format-run.ts'
import { nodeDisk } from './disk/node-disk.ts'
import { findUnchanged, hashCode, stampBuild } from './disk/stamp/build-stamp.ts'
import { notingDisk } from './disk/stamp/noting-disk.ts'
import { roomFor, runWithRoom } from './disk/room/run-with-room.ts'

const given = process.argv.slice(2)
const startMs = performance.now()
const room = roomFor(given)
process.exitCode = room ? await runWithRoom(room, import.meta.filename, given) : await run()

/** To load what builds takes longer than to see that there is nothing to build. */
async function run(): Promise<0 | 1> {
  const said = given[0] === 'build' ? findUnchanged(given, nodeDisk) : null
  if (said === null) return runAnew()
  process.stdout.write(given.includes('--json') ? said : withTime(said, performance.now() - startMs))
  return 0
}

async function runAnew(): Promise<0 | 1> {
  const code = given[0] === 'build' ? hashCode() : null
  const { askForWishes } = await import('./command/ask-for-wishes.ts')
  const { runCommand } = await import('./command/command.ts')
  const { readStandardInput } = await import('./disk/terminal/standard-input.ts')
  const { askInTerminal, isTerminal } = await import('./disk/terminal/terminal.ts')
  // Of a large dossier much is made and let go: left to itself, the heap grows to four times what is in use before garbage is collected.
  setFlagsFromString('--heap-growing-percent=60')
  const args = isTerminal() ? await askForWishes(given, askInTerminal) : given
  if (args === null) {
    process.stderr.write('\nNothing is written.\n')
    return 1
  }
  const { disk, noted } = notingDisk(nodeDisk)
  return runCommand(args, {
    disk,
    clock: () => performance.now(),
    stdin: readStandardInput,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    noteBuild: (out, text) => stampBuild(given, code, noted(), out, text),
  })
}
