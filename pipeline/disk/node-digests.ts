import { createHash, hash } from 'node:crypto'
import { isSignatureOf } from '../releases/sign-manifest.ts'
import type { Digests } from './digests.ts'

/** Digests under Node, which computes a hash ten times as fast as code of our own. */
export const NODE_DIGESTS: Digests = {
  sha256: (content) => hash('sha256', content),
  hashing() {
    const begun = createHash('sha256')
    return { add: (piece) => void begun.update(piece), end: () => begun.digest('hex') }
  },
  isSignatureOf,
}
