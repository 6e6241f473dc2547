import { sha256 } from '../../../src/contract/releases/sha256.ts'
import type { Digests } from '../../disk/digests.ts'

/** Digests without Node. A browser checks signatures only in its own time: the page of the releases does. */
export const BROWSER_DIGESTS: Digests = {
  sha256: sha256Of,
  hashing() {
    const pieces: string[] = []
    return { add: (piece) => void pieces.push(piece), end: () => sha256Of(pieces.join('')) }
  },
  isSignatureOf: null,
}

function sha256Of(content: Uint8Array | string): string {
  return sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content)
}
