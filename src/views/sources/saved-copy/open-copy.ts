import type { SourceFile } from '../../../contract/source-file.ts'
import { checkClaims, type CopyCheck } from './check-claims.ts'
import type { CopyFault } from './decode-copy.ts'
import { readCopy } from './read-copy.ts'

/** A copy that was read: what it says of the claims of a source, on any day. */
export interface ReadableCopy {
  readonly sha256: string | null
  readonly language: string | null
  check(file: SourceFile): CopyCheck
}

/** Reads a saved copy, to check claims against it. */
export async function openCopy(file: File): Promise<ReadableCopy | CopyFault> {
  const copy = await readCopy(file)
  if (typeof copy === 'string') return copy
  return { sha256: copy.sha256, language: copy.language, check: (source) => checkClaims(source, copy) }
}
