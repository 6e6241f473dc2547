import type { ManifestSignature } from '../../src/contract/releases/manifest.ts'

/** What is computed with the means of the machine: Node has others than a browser. */
export interface Digests {
  /** The SHA-256 of bytes, or of a text in UTF-8, in 64 hexadecimal digits. */
  readonly sha256: (content: Uint8Array | string) => string
  /** Whether a signature is one of the bytes of a manifest; `null`: that cannot be told here. */
  readonly isSignatureOf: ((signature: ManifestSignature, manifest: Uint8Array) => boolean) | null
}
