import { sha256 } from '../../../src/contract/releases/sha256.ts'
import type { Digests } from '../../disk/digests.ts'

/** Digests without Node. A browser checks signatures only in its own time: the page of the releases does. */
export const BROWSER_DIGESTS: Digests = {
  sha256: (content) => sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  isSignatureOf: null,
}
