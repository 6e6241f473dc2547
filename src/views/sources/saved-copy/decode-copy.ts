import { toMhtmlPage } from './mhtml-page.ts'

/** Why a file cannot be looked into. */
export type CopyFault = 'empty' | 'too-large' | 'unreadable' | 'pdf' | 'binary' | 'encoding' | 'no-page' | 'no-text'

/** What a saved file holds: plain text, or the source of a page. */
export type Decoded =
  { readonly kind: 'text' | 'page'; readonly text: string } | { readonly kind: 'fault'; readonly fault: CopyFault }

/** Reads the bytes of a saved file as text, HTML or MHTML. */
export function decodeCopy(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) return fault('empty')
  // What tells one sort of file from another is plain Latin at its beginning.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH))
  if (head.startsWith('%PDF-')) return fault('pdf')
  const mark = BYTE_ORDER_MARKS.find(([start]) => head.startsWith(start))
  if (!mark && head.includes('\0')) return fault('binary')
  if (
    /\.mht(ml)?$/i.test(name) ||
    /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*?content-type: *multipart\/related/i.test(head)
  ) {
    const page = toMhtmlPage(new TextDecoder('latin1').decode(bytes))
    if (!page) return fault('no-page')
    return decode(page.bytes, page.charset ?? charsetIn(page.bytes) ?? 'utf-8', 'page')
  }
  const isPage = /\.x?html?$/i.test(name) || /^\W{0,3}\s*<(?:!doctype|\?xml|!--|html|head|body)/i.test(head)
  const charset = mark?.[1] ?? (isPage ? charsetIn(bytes) : null) ?? 'utf-8'
  return decode(bytes, charset, isPage ? 'page' : 'text')
}

const HEAD_LENGTH = 4096

/** As Latin letters, and the encodings that they name. */
const BYTE_ORDER_MARKS = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
] as const

/** The encoding that a page says it is in. */
function charsetIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null
}

function decode(bytes: Uint8Array, charset: string, kind: 'text' | 'page'): Decoded {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    return isBinary(text) ? fault('binary') : { kind, text }
  } catch {
    return fault('encoding')
  }
}

/** Whether more than a hundredth of what comes first are signs that no text has. */
function isBinary(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH)
  const odd = head.match(CONTROLS)?.length ?? 0
  return odd * 100 > head.length
}

const CONTROLS = new RegExp(String.raw`[\u0000-\u0008\u000e-\u001a\u001c-\u001f]`, 'g')

function fault(found: CopyFault): Decoded {
  return { kind: 'fault', fault: found }
}
