import type { ManifestSignature } from '../../src/contract/releases/manifest.ts'

/** What is computed with the means of the machine: Node has others than a browser. */
export interface Digests {
  /** The SHA-256 of bytes, or of a text in UTF-8, in 64 hexadecimal digits. */
  readonly sha256: (content: Uint8Array | string) => string
  /** Begins the SHA-256 of a text that comes in pieces. */
  readonly hashing: () => Hashing
  /** Whether a signature is one of the bytes of a manifest; `null`: that cannot be told here. */
  readonly isSignatureOf: ((signature: ManifestSignature, manifest: Uint8Array) => boolean) | null
}

/** A hash that is being computed. */
export interface Hashing {
  /** Goes on with the next piece, in UTF-8. */
  readonly add: (piece: string) => void
  /** In 64 hexadecimal digits, when all pieces were given. */
  readonly end: () => string
}
