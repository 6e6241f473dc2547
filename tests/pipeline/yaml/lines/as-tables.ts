import { asLines } from './as-lines.ts'

/** The files of dossiers, the sources of each as two lists of JSON Lines: their heads, and their claims. */
export function asTables(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string> {
  const tables: Record<string, string> = {}
  for (const [path, text] of Object.entries(asLines(files))) {
    const [, dossier, id] = /^(.*)\/sources\/([^/]+)\.jsonl$/.exec(path) ?? []
    if (dossier === undefined) {
      tables[path] = text
      continue
    }
    const [head = '{}', ...claims] = text.trimEnd().split('\n')
    const add = (name: string, item: object) => {
      const file = `${dossier}/${name}.jsonl`
      tables[file] = `${tables[file] ?? ''}${JSON.stringify(item)}\n`
    }
    add('sources', { id, ...(JSON.parse(head) as object) })
    for (const claim of claims) add('claims', { source: id, ...(JSON.parse(claim) as object) })
  }
  return tables
}
