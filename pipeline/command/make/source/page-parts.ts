import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'

/** The parts of a page that say what it is, in the order in which they stand. */
export interface PageParts {
  /** Name (or property, itemprop, http-equiv) in lower case, and content. */
  readonly metas: readonly (readonly [name: string, content: string])[]
  /** Articles and other documents in JSON-LD. */
  readonly documents: readonly Readonly<Record<string, unknown>>[]
  /** `<h1>` if there is one alone, then `<title>`. */
  readonly titles: readonly string[]
  readonly languages: readonly string[]
  readonly canonical: readonly string[]
  /** Addresses from which browsers say that they saved the page. */
  readonly savedFrom: readonly string[]
  readonly publishedTimes: readonly string[]
}

/** Reads a page as browsers do; nothing of it is run or fetched. */
export function readPageParts(html: string): PageParts {
  const [metas, headings]: [[string, string][], string[]] = [[], []]
  const parts = { documents: [] as Record<string, unknown>[], titles: [] as string[], languages: [] as string[] }
  const [canonical, savedFrom, publishedTimes]: string[][] = [[], [], []]
  for (const node of nodesOf(parse(html))) {
    if (node.nodeName === '#comment' && 'data' in node) {
      const from = /^\s*saved from url=\(\d+\)(\S+)/.exec(node.data)?.[1]
      if (from !== undefined) savedFrom?.push(from)
    }
    if (!('tagName' in node)) continue
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? ''
    if (node.tagName === 'html') parts.languages.push(attribute('lang'))
    else if (node.tagName === 'title' && !('namespaceURI' in node && node.namespaceURI.endsWith('svg')))
      parts.titles.push(textOf(node))
    else if (node.tagName === 'h1') headings.push(textOf(node))
    else if (node.tagName === 'meta') {
      const names = ['name', 'property', 'itemprop', 'http-equiv'].map((key) => attribute(key).trim().toLowerCase())
      for (const name of names) if (name !== '') metas.push([name, attribute('content')])
    } else if (node.tagName === 'link' && /\bcanonical\b/i.test(attribute('rel'))) canonical?.push(attribute('href'))
    else if (node.tagName === 'time' && attribute('itemprop') === 'datePublished')
      publishedTimes?.push(attribute('datetime'))
    else if (node.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute('type')))
      parts.documents.push(...documentsIn(textOf(node)))
  }
  const titles = [...(headings.length === 1 ? headings : []), ...parts.titles]
  return {
    ...parts,
    titles,
    metas,
    canonical: canonical ?? [],
    savedFrom: savedFrom ?? [],
    publishedTimes: publishedTimes ?? [],
  }
}

/** All nodes below one, in the order of the document; without recursion, as a page may be nested deeper than the stack. */
function nodesOf(root: Tree.Node): Tree.Node[] {
  const [waiting, nodes]: [Tree.Node[], Tree.Node[]] = [[root], []]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node)
    // One by one: a node may have more children than a call takes arguments.
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return nodes
}

function textOf(node: Tree.Node): string {
  return nodesOf(node)
    .map((one) => (one.nodeName === '#text' && 'value' in one ? one.value : ''))
    .join('')
}

/** Types of schema.org that are a document; pages have many others: breadcrumbs, organisations, the site. */
const DOCUMENT = /(?:Article|Posting|Report|Publication|WebPage|Legislation|VideoObject|AudioObject|PressRelease)$/

/** The documents of a script of JSON-LD: articles before pages, as a page may be dated by when the site was built. */
function documentsIn(text: string): Record<string, unknown>[] {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return []
  }
  const [waiting, documents]: [unknown[], Record<string, unknown>[]] = [[found], []]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...(value as unknown[]).toReversed())
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const node = value as Record<string, unknown>
    if (typesOf(node).some((type) => DOCUMENT.test(type))) documents.push(node)
    if ('@graph' in node) waiting.push(node['@graph'])
  }
  const isPage = (node: Record<string, unknown>) => typesOf(node).every((type) => type.endsWith('WebPage'))
  const articles = documents.filter((node) => !isPage(node))
  return articles.length > 0 ? articles : documents
}

function typesOf(node: Readonly<Record<string, unknown>>): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}
