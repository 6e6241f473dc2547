import { shortened, shortHash } from '../../contract/releases/release-file.ts'

/** By what the text of a file is told from its other states. Over https the browser reckons it beside the page, which goes on meanwhile. */
export async function textHash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  // Elsewhere there is none, whatever its type says.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return shortHash(bytes)
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return shortened([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}
