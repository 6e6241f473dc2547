/** The source of a page in bytes, and the encoding that its part of the file names. */
export interface MhtmlPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
}

/**
 * The page in a web archive (RFC 2557): the first part that is HTML.
 * @param archive each byte as the character of its number
 */
export function toMhtmlPage(archive: string): MhtmlPage | null {
  const [head] = splitPart(archive)
  const boundary = /boundary="?([^"\r\n;]+)"?/i.exec(head)?.[1]
  const parts = boundary === undefined ? [archive] : archive.split(`--${boundary}`).slice(1)
  for (const part of parts) {
    const [headers, body] = splitPart(part.replace(/^\r?\n/, ''))
    if (!/^content-type: *(?:text\/html|application\/xhtml)/im.test(headers)) continue
    const encoding = /^content-transfer-encoding: *([\w-]+)/im.exec(headers)?.[1]?.toLowerCase()
    const charset = /charset="?([\w-]+)/i.exec(headers)?.[1] ?? null
    const text = decodeBody(body, encoding)
    return text === null ? null : { bytes: Uint8Array.from(text, (character) => character.charCodeAt(0)), charset }
  }
  return null
}

/** Head and body of a part, which an empty line parts. */
function splitPart(part: string): [head: string, body: string] {
  const gap = /\r?\n\r?\n/.exec(part)
  if (!gap) return [part, '']
  // A line that begins with white space goes on with the one before.
  return [part.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' '), part.slice(gap.index + gap[0].length)]
}

function decodeBody(body: string, encoding: string | undefined): string | null {
  if (encoding === 'quoted-printable') {
    return body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([\dA-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  }
  if (encoding !== 'base64') return body
  try {
    return atob(body.replace(/\s/g, ''))
  } catch {
    return null
  }
}
