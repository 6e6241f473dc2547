import { shortHash } from '../../contract/releases/release-file.ts'

/** By what the text of a file is told from its other states. */
export function textHash(text: string): string {
  return shortHash(new TextEncoder().encode(text))
}
