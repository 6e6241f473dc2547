/** What an XML text says, piece by piece. */
export type XmlPart =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      readonly isEmpty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const PART =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<[?!][^>]*>|([^<]+)/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Reads XML as programs write it in workbooks: names without their namespaces, no document types. It ends at what is no
 * XML.
 */
export function* xmlParts(xml: string): Generator<XmlPart> {
  const part = new RegExp(PART)
  for (let match = part.exec(xml); match; match = part.exec(xml)) {
    const [, close, name, attributes = '', empty, verbatim, text] = match
    if (name !== undefined && close === '/') yield { kind: 'close', name }
    else if (name !== undefined) {
      yield { kind: 'open', name, attributes: attributesIn(attributes), isEmpty: empty === '/' }
    } else if (verbatim !== undefined) yield { kind: 'text', text: verbatim }
    else if (text !== undefined) yield { kind: 'text', text: resolved(text) }
  }
}

function attributesIn(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
    name,
    resolved(double ?? single ?? ''),
  ])
  return Object.fromEntries(found) as Record<string, string>
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
