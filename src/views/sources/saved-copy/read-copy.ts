import { foldLongText } from '../../../domain/verbatim/fold-text.ts'
import { type CopyFault, decodeCopy } from './decode-copy.ts'
import { toPageText } from './page-text.ts'

/** A saved copy of a document, read. */
export interface SavedCopy {
  /** Folded (`foldText`). */
  readonly text: string
  /** Of its bytes, in hexadecimal digits; `null` where the browser does not compute it. */
  readonly sha256: string | null
  /** BCP 47, as the page says. */
  readonly language: string | null
}

/** Larger files are no articles, and would hold up the page. */
const MOST_BYTES = 20_000_000

/** Reads a file that a reader saved. Nothing of it leaves the page. */
export async function readCopy(file: File): Promise<SavedCopy | CopyFault> {
  if (file.size > MOST_BYTES) return 'too-large'
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, or a file that is gone or may not be read.
    return 'unreadable'
  }
  const decoded = decodeCopy(bytes, file.name)
  if (decoded.kind === 'fault') return decoded.fault
  await rest()
  const { text, language } = decoded.kind === 'page' ? toPageText(decoded.text) : { text: decoded.text, language: null }
  const folded = await foldLongText(text, rest)
  if (!/[\p{L}\p{N}]/u.test(folded)) return 'no-text'
  return {
    text: folded,
    sha256: await hashOf(bytes),
    language: language !== null && isTag(language) ? language : null,
  }
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}

/** Lets the page answer before the work goes on. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Only a page that came over https, or from this machine, may hash.
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
