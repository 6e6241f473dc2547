import { type AtRule, parse, type ChildNode, type Rule } from 'postcss'

/** A rule, or a group of rules, as it is written into a page. */
interface Piece {
  /** Each with the classes and ids that must be in a page for it to match; of a group, the one condition. */
  readonly heads: readonly { readonly text: string; readonly needs: readonly string[] }[]
  readonly body: string | readonly Piece[]
}

/** A style sheet, of which a page takes what its elements can match. */
export class CriticalSheet {
  readonly #pieces: readonly Piece[]

  constructor(css: string) {
    this.#pieces = toPieces(parse(css).nodes)
  }

  /** The rules that may hold for an element of the page, in their order. Rules that depend on a state of an element are among them. */
  of(html: string): string {
    return write(this.#pieces, namesIn(html))
  }
}

/** Rules whose content are rules. Of others (`@keyframes`, `@property`) the whole is kept. */
const GROUPS = new Set(['media', 'supports', 'container', 'layer', 'starting-style'])

function toPieces(nodes: readonly ChildNode[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'rule') return [toPiece(node)]
    if (node.type === 'comment') return []
    if (node.type === 'atrule' && GROUPS.has(node.name) && node.nodes) {
      return [{ heads: [{ text: headOf(node), needs: [] }], body: toPieces(node.nodes) }]
    }
    return [{ heads: [{ text: node.toString(), needs: [] }], body: '' }]
  })
}

function toPiece(rule: Rule): Piece {
  const text = rule.toString()
  return {
    heads: rule.selectors.map((selector) => ({ text: selector, needs: needsOf(selector) })),
    body: text.slice(text.indexOf('{')),
  }
}

function headOf({ name, params }: AtRule): string {
  return `@${name} ${params}`
}

/** What stands in brackets is one of several things, or must not be there: it is not looked at. */
function needsOf(selector: string): string[] {
  let bare = selector
  while (bare.includes('(')) bare = bare.replace(/\([^()]*\)/g, '')
  return [...bare.replace(/\[[^\]]*\]/g, '').matchAll(/[.#](-?[_a-z][\w-]*)/gi)].map(([, name = '']) => name)
}

/** Every class and id of a page. */
function namesIn(html: string): Set<string> {
  const names = new Set<string>()
  for (const [, quoted, bare = ''] of html.matchAll(/\s(?:class|id|data-id)=(?:"([^"]*)"|([\w-]+))/g)) {
    for (const name of (quoted ?? bare).split(' ')) names.add(name)
  }
  return names
}

function write(pieces: readonly Piece[], names: ReadonlySet<string>): string {
  return pieces
    .map(({ heads, body }) => {
      const kept = heads.filter(({ needs }) => needs.every((name) => names.has(name))).map(({ text }) => text)
      if (kept.length === 0) return ''
      if (typeof body === 'string') return `${kept.join(',')}${body}`
      const within = write(body, names)
      return within === '' ? '' : `${kept.join(',')}{${within}}`
    })
    .join('')
}
