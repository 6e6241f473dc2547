import { runCommand } from './command/command.ts'
import { nodeDisk } from './disk/node-disk.ts'

process.exitCode = runCommand(process.argv.slice(2), {
  disk: nodeDisk,
  clock: () => performance.now(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
})
