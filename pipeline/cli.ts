import { setFlagsFromString } from 'node:v8'
import { askForWishes } from './command/ask-for-wishes.ts'
import { runCommand } from './command/command.ts'
import { nodeDisk } from './disk/node-disk.ts'
import { readStandardInput } from './disk/standard-input.ts'
import { askInTerminal, isTerminal } from './disk/terminal.ts'

// Of a large dossier much is made and let go: left to itself, the heap grows to four times what is in use before garbage is collected.
setFlagsFromString('--heap-growing-percent=60')

const given = process.argv.slice(2)
const args = isTerminal() ? await askForWishes(given, askInTerminal) : given
if (args === null) process.stderr.write('\nNothing is written.\n')

process.exitCode =
  args === null
    ? 1
    : runCommand(args, {
        disk: nodeDisk,
        clock: () => performance.now(),
        stdin: readStandardInput,
        stdout: (text) => process.stdout.write(text),
        stderr: (text) => process.stderr.write(text),
      })
