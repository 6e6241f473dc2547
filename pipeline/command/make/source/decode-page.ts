import { decodeWindows1252 } from '../../../yaml/windows-1252.ts'

/** Bytes in which a page says how it is encoded. */
const HEAD_BYTES = 4096

/** The text of a saved page, in the encoding that it declares; `null` where that is unknown or the bytes are not in it. */
export function decodePage(bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
    // Pages that declare Latin-1 are read so too: https://encoding.spec.whatwg.org/#names-and-labels
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? 'utf-8'
}

/** Whether a text is a page at all, and not a picture, a table or plain words. */
export function isPage(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(text.slice(0, HEAD_BYTES))
}
