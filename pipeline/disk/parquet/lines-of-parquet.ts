import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { NotRead, TableLines } from '../disk.ts'

const PROGRAM = join(import.meta.dirname, 'rows-as-lines.mjs')
const NEWLINE = 0x0a

/**
 * The rows of a table in Parquet (parquet.apache.org), as JSON Lines in UTF-8: what is null is left out, a DATE is an ISO day, whole
 * numbers of 64 bits are texts. Types that say more or less than the text of a source are refused.
 */
export function linesOfParquet(bytes: Uint8Array): TableLines | NotRead {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [PROGRAM], {
    input: bytes,
    maxBuffer: Number.MAX_SAFE_INTEGER,
  })
  if (status !== 0) return notRead(stderr.toString(), error)
  const end = stdout.indexOf(NEWLINE)
  return { columns: JSON.parse(stdout.subarray(0, end).toString()) as string[], lines: stdout.subarray(end + 1) }
}

function notRead(said: string, error: Error | undefined): NotRead {
  try {
    return JSON.parse(said) as NotRead
  } catch {
    const message = `cannot be read: ${error?.message ?? said.trim().split('\n').at(-1) ?? 'its reader ended'}`
    return { message, hint: 'Divide the table into several: a list may be a folder of files.' }
  }
}
