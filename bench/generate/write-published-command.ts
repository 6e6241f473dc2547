import { writePublished } from './write-published.ts'

const USAGE = `Writes what is published of a generated dossier, with a catalogue that has it alone: to be served as the data of the app. One that
is packed has some events whole, in the middle of its time.

  npm run bench:data -- <events> <folder>

  events   at least 1
  folder   is made, where it is not there: data/ of the app
`

/** Whatever is measured is measured on the same events. */
const SEED = 1

function main([events, folder]: readonly string[]): void {
  const count = Number(events)
  if (!Number.isSafeInteger(count) || count < 1 || folder === undefined) {
    process.stderr.write(USAGE)
    process.exitCode = 1
    return
  }
  process.stdout.write(`An event of it: ${writePublished(count, SEED, folder)}\n`)
}

main(process.argv.slice(2))
