import { Problems } from '../../../../pipeline/problem.ts'
import { parseFile } from '../../../../pipeline/steps/parse.ts'

/** The files of dossiers, those that may be JSON Lines written so. */
export function asLines(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const text = String(content)
      const isSource = /\/sources\/[^/]+\.yaml$/.test(path)
      if (!isSource && !/(actors|places|events|assessments)\.yaml$/.test(path)) return [path, text]
      const read = parseFile(path, new TextEncoder().encode(text), new Problems())?.tree
      return [path.replace(/yaml$/, 'jsonl'), isSource ? sourceLines(read) : listLines(read)]
    }),
  )
}

function listLines(read: unknown): string {
  const list = Array.isArray(read) ? read : Object.values(read as Record<string, unknown[]>)[0]
  return toLines((list ?? []) as unknown[])
}

function sourceLines(read: unknown): string {
  const { claims = [], ...head } = read as { claims?: unknown[] }
  return toLines([head, ...claims])
}

function toLines(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('')
}
