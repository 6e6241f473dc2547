import { askForWishes } from './command/ask-for-wishes.ts'
import { runCommand } from './command/command.ts'
import { nodeDisk } from './disk/node-disk.ts'
import { askInTerminal, isTerminal } from './disk/terminal.ts'

const given = process.argv.slice(2)
const args = isTerminal() ? await askForWishes(given, askInTerminal) : given
if (args === null) process.stderr.write('\nNothing is written.\n')

process.exitCode =
  args === null
    ? 1
    : runCommand(args, {
        disk: nodeDisk,
        clock: () => performance.now(),
        stdout: (text) => process.stdout.write(text),
        stderr: (text) => process.stderr.write(text),
      })
