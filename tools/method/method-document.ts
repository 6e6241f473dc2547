import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { readDocument, termsOf } from './read-document.ts'

const DOCUMENT = /[\\/]docs[\\/]method(\.[a-z]+)?\.md(\?terms)?$/

/**
 * Lets the app show docs/method.md as it is written: `import blocks from '…/docs/method.md'` is what it says, block by block,
 * and `…/docs/method.md?terms` what each heading is about. The Markdown is read here, so that the app holds no reader.
 */
export function methodDocument(): Plugin {
  return {
    name: 'method-document',
    enforce: 'pre',
    load: {
      filter: { id: DOCUMENT },
      handler(id) {
        const [path = ''] = id.split('?')
        this.addWatchFile(path)
        const document = readDocument(readFileSync(path, 'utf8'), basename(path))
        const said = id.endsWith('?terms') ? termsOf(document) : document
        return { code: `export default ${JSON.stringify(said)}`, map: null, moduleType: 'js' }
      },
    },
  }
}
