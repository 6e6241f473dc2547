import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { catalogueSchema } from '../../../src/contract/catalogue.ts'
import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import { wholeText } from '../../../pipeline/disk/file-text.ts'
import { toJson } from '../../../pipeline/publish/to-json.ts'
import { generateEvents } from '../generate-events.ts'
import { DOSSIER_ID } from '../to-index.ts'
import { toPackedFiles } from './to-packed-files.ts'

const USAGE = `Writes a generated dossier, packed, with a catalogue that has it alone: to be served as the data of the app.

  npm run bench:packed -- <events> <folder>

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
  const write = (path: string, text: string) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const [path, pieces] of toPackedFiles(generateEvents(count, SEED))) {
    const text = wholeText(pieces)
    write(`${DOSSIER_ID}/${path}`, text)
    if (path !== 'index.json') continue
    const { counts, dossier } = JSON.parse(text) as DossierIndex
    const { id, title, description, window } = dossier
    const catalogue = { version: CONTRACT_VERSION, dossiers: [{ id, title, description, window, counts }] }
    write('catalogue.json', toJson(catalogueSchema.parse(catalogue), 'lines'))
  }
}

main(process.argv.slice(2))
