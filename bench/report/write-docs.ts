import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const BEGIN = '<!-- tables: begin (npm run bench -- --write-docs) -->'
const END = '<!-- tables: end -->'

/** Puts the tables between their marks in a Markdown file. */
export async function writeDocs(path: string, tables: string): Promise<void> {
  const before = readFileSync(path, 'utf8')
  const after = await format(replaceTables(before, tables), { ...(await resolveConfig(path)), filepath: path })
  writeFileSync(path, after)
}

/** @throws where the marks are not there */
export function replaceTables(text: string, tables: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`the text lacks the marks ${BEGIN} and ${END}`)
  return `${text.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${text.slice(end)}`
}
