import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'

/** A text without its HTML. */
export interface HtmlText {
  /** Paragraphs are parted by an empty line. */
  readonly text: string
  readonly links: readonly HtmlLink[]
}

export interface HtmlLink {
  readonly address: string
  /** Whether the text names it as its source: “Source: …”, “Sources: …, …”. */
  readonly isSource: boolean
}

/** What begins a paragraph of its own. */
const BLOCKS = new Set(
  ['address', 'article', 'aside', 'blockquote', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer']
    .concat(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section'])
    .concat(['table', 'td', 'th', 'tr', 'ul']),
)
/** What shows no text of its own. */
const SILENT = new Set(['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template', 'title'])

/** Reads a text as browsers would show it. Nothing of it is run or fetched. A text without HTML stays as it is. */
export function readHtml(html: string): HtmlText {
  if (!/[<&]/.test(html)) return { text: html, links: [] }
  const links: HtmlLink[] = []
  let text = ''
  /** Where the last link ended that the text names as a source. */
  let sourceEnd = -1
  const waiting: (Tree.Node | (() => void))[] = parseFragment(html).childNodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'function') node()
    else if (node.nodeName === '#text' && 'value' in node) text += node.value.replace(/\s+/g, ' ')
    else if ('tagName' in node && !SILENT.has(node.tagName)) {
      const isBlock = BLOCKS.has(node.tagName)
      if (node.tagName === 'br') text += '\n'
      if (isBlock) text += '\n\n'
      const address = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href')?.value : undefined
      if (address !== undefined) {
        const isNext = sourceEnd >= 0 && /^(?:[\s,;&]|and)*$/.test(text.slice(sourceEnd))
        const isSource = isNext || /\bsources?\s*:\s*$/i.test(text)
        links.push({ address, isSource })
        if (isSource) waiting.push(() => void (sourceEnd = text.length))
      }
      if (isBlock) waiting.push(() => void (text += '\n\n'))
      // One by one: a node may have more children than a call takes arguments.
      for (const child of node.childNodes.toReversed()) waiting.push(child)
    }
  }
  return { text: text.trim(), links }
}
