import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** The pages of the demo dossier, beside a copy of the build. The steps before write them. */
export const SITE = join(ROOT, 'node_modules/.cache/demo-site')
/** The data of which they are written. */
export const DATA = join(ROOT, 'node_modules/.cache/demo/demo')

/** @param file from the root of the site */
export const readFile = (file: string) => readFileSync(join(SITE, file), 'utf8')

const pages = new Map<string, Document>()

/** A page as one without scripts has it, but what its styles say, which takes long to read. Each is parsed once: no test changes one. */
export function writtenPage(path: string): Document {
  const known = pages.get(path)
  if (known) return known
  const page = new DOMParser().parseFromString(
    readFile(`${path}/index.html`).replaceAll(/(?<=<style>)[^<]*/g, ''),
    'text/html',
  )
  pages.set(path, page)
  return page
}

/** What stands in the page, with its runs of white space as one. */
export const wordsOf = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
