import { createReadStream, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { mergeConfig } from 'vite'
import { buildOnSave } from '../../tools/dev/build-on-save.ts'
import app from '../../vite.config.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Where `npm run demo:data` puts what it builds from tests/dossiers. */
const DATA = join(ROOT, 'node_modules/.cache/demo')

/** Answers `/data/…` with the data of the demo dossier instead of what is published; all else is the app itself. */
function demoData(): Plugin {
  const answer: Connect.NextHandleFunction = (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')))
    const file = join(DATA, path)
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.setHeader('Content-Type', 'application/json')
      createReadStream(file).pipe(response)
    } else {
      response.statusCode = 404
      response.end()
    }
  }
  return {
    name: 'demo-data',
    configureServer: ({ middlewares }) => void middlewares.use('/data', answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use('/data', answer),
  }
}

const demo = buildOnSave({ dossiers: 'tests/dossiers', out: DATA })
const others = (app.plugins ?? []).filter((plugin) => !(plugin && 'name' in plugin && plugin.name === demo.name))

export default mergeConfig({ ...app, plugins: others }, { root: ROOT, plugins: [demoData(), demo] })
