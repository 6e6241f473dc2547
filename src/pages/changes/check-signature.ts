import { sha256 } from '../../contract/releases/sha256.ts'
import { fetchSignedManifest, fetchText } from '../../data/release/release-files.ts'

/** What can be said of the signature of a release. */
export type SignatureState =
  /** The signature is right. `isPublished`: what is published now is what was signed. */
  | { readonly kind: 'verified'; readonly key: string; readonly files: number; readonly isPublished: boolean }
  | { readonly kind: 'wrong'; readonly key: string }
  /** The browser cannot tell. */
  | { readonly kind: 'cannot'; readonly key: string }

/** The files of which all others are made. */
const CHECKED = ['index.json', 'claims.json', 'sources.json']

/** Holds the manifest of a release against its signature, in this browser. @throws DataError where they do not come */
export async function checkSignature(dossier: string, date: string): Promise<SignatureState> {
  const { manifest, text, signature } = await fetchSignedManifest(dossier, date)
  const { key } = signature
  const isRight = await verify(text, signature)
  if (isRight === null) return { kind: 'cannot', key }
  if (!isRight) return { kind: 'wrong', key }
  const texts = await Promise.all(CHECKED.map((path) => fetchText(dossier, path)))
  const hashes = texts.map((one) => sha256(new TextEncoder().encode(one)))
  const isPublished = CHECKED.every((path, place) => manifest.files[path] === hashes[place])
  return { kind: 'verified', key, files: Object.keys(manifest.files).length, isPublished }
}

/** `null` where the browser has no WebCrypto, as on plain http, or no Ed25519 in it. */
async function verify(text: string, signature: { key: string; signature: string }): Promise<boolean | null> {
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  if (!subtle) return null
  const [keyBytes, signatureBytes] = [bytesOf(signature.key), bytesOf(signature.signature)]
  // What is no key and no signature is no fault of the browser.
  if (keyBytes?.length !== 32 || signatureBytes?.length !== 64) return false
  try {
    const key = await subtle.importKey('raw', keyBytes, 'Ed25519', false, ['verify'])
    return await subtle.verify('Ed25519', key, signatureBytes, new TextEncoder().encode(text))
  } catch {
    return null
  }
}

/** Of base64; `null` of what is none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  } catch {
    return null
  }
}
