import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import type { ManifestSignature } from '../../src/contract/releases/manifest.ts'

/** What stands before the 32 bytes of a public key in the form that Node reads (SPKI, RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/** A new key for signatures, as a file (PKCS 8, PEM) and what the world may know of it. */
export function makeKey(): { readonly file: string; readonly publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { file: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicKey: publicKeyOf(privateKey) }
}

/** Reads the file of a key; `null` where it is none of Ed25519. */
export function readKey(text: string): KeyObject | null {
  try {
    const key = createPrivateKey(text)
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

/** Signs the bytes of a manifest. */
export function signManifest(manifest: string, key: KeyObject): ManifestSignature {
  const signature = sign(null, Buffer.from(manifest), key).toString('base64')
  return { algorithm: 'Ed25519', key: publicKeyOf(key), signature }
}

/** @param manifest its bytes as they lie on the disk */
export function isSignatureOf({ key, signature }: ManifestSignature, manifest: Uint8Array): boolean {
  try {
    const der = Buffer.concat([SPKI_HEAD, Buffer.from(key, 'base64')])
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, manifest, publicKey, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** The 32 bytes of a public key, in base64. */
function publicKeyOf(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return der.subarray(SPKI_HEAD.length).toString('base64')
}
