import { lexer, type Token, type Tokens } from 'marked'
import type { WrittenBlock, WrittenDocument, WrittenTerm, WrittenText } from '../../src/words/written-document.ts'

/**
 * Reads prose in Markdown: headings, paragraphs, lists without lists in them, and quotes, which are examples. Two
 * comments say more than Markdown can:
 *
 *     <!-- id: origins -->          the anchor of the next heading; without it, that of its words as GitHub makes it
 *     <!-- picture: conflict -->    the picture beside the next example
 *
 * @throws with file and line where it finds anything else, an anchor twice, or a link to an anchor that there is not
 */
export function readDocument(markdown: string, file: string): WrittenDocument {
  const blocks: WrittenBlock[] = []
  const links: { line: number; to: string }[] = []
  let note: Note | null = null
  let [line, noteLine] = [1, 1]
  for (const token of lexer(markdown)) {
    const fail: Fail = (why) => {
      throw new Error(`${file}:${line}: ${why}`)
    }
    if (token.type === 'html') {
      if (note) fail(`${note.name} “${note.value}” belongs to nothing`)
      note = readNote(token.raw, fail)
      noteLine = line
    } else if (token.type !== 'space') {
      const block = readBlock(token, note, fail)
      if (block.kind === 'heading' && blocks.some((other) => other.kind === 'heading' && other.id === block.id))
        fail(`the anchor ${block.id} is there twice; give this heading another with <!-- id: … -->`)
      blocks.push(block)
      links.push(...linksOf(block).map((to) => ({ line, to })))
      note = null
    }
    line += token.raw.split('\n').length - 1
  }
  if (note) throw new Error(`${file}:${noteLine}: ${note.name} “${note.value}” belongs to nothing`)
  const anchors = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])))
  for (const { line: at, to } of links)
    if (!anchors.has(to)) throw new Error(`${file}:${at}: no heading has the anchor ${to}`)
  return blocks
}

/** What each heading is about, by its anchor: of those with a paragraph beneath them. It is shown elsewhere, so links are words. */
export function termsOf(document: WrittenDocument): Record<string, WrittenTerm> {
  return Object.fromEntries(
    document.flatMap((block, at) => {
      const next = document[at + 1]
      return block.kind === 'heading' && next?.kind === 'paragraph'
        ? [[block.id, { title: block.text, means: next.text.map((part) => (isLink(part) ? part.text : part)) }]]
        : []
    }),
  )
}

type Fail = (why: string) => never

/** What a comment says of the block after it. */
interface Note {
  readonly name: string
  readonly value: string
}

function readNote(raw: string, fail: Fail): Note {
  const [, name, value] = /^<!-- (id|picture): ([a-z0-9-]+) -->\s*$/.exec(raw) ?? []
  return name !== undefined && value !== undefined
    ? { name, value }
    : fail('only <!-- id: … --> and <!-- picture: … --> are read; take any other HTML out')
}

function readBlock(token: Tokens.Generic, note: Note | null, fail: Fail): WrittenBlock {
  const block = readPlainBlock(token, fail)
  if (!note) return block
  if (note.name === 'id' && block.kind === 'heading') return { ...block, id: note.value }
  if (note.name === 'picture' && block.kind === 'example') return { ...block, picture: note.value }
  return fail(note.name === 'id' ? 'an id belongs to a heading' : 'a picture belongs to an example (a quote, >)')
}

function readPlainBlock(token: Tokens.Generic, fail: Fail): WrittenBlock {
  switch (token.type) {
    case 'heading': {
      const { depth, text } = token as Tokens.Heading
      if (depth > 3) fail('headings have at most three levels')
      return { kind: 'heading', level: depth as 1 | 2 | 3, id: slugOf(text), text }
    }
    case 'paragraph':
      return { kind: 'paragraph', text: readText(token.tokens ?? [], fail) }
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return { kind: 'list', isNumbered: ordered, items: items.map((item) => readItem(item, fail)) }
    }
    case 'blockquote': {
      const [only, ...others] = token.tokens ?? []
      if (only?.type !== 'paragraph' || others.length > 0) fail('an example is one paragraph')
      return { kind: 'example', picture: null, text: readText((only as Tokens.Paragraph).tokens, fail) }
    }
    default:
      return fail(`${token.type} cannot be shown; use headings, paragraphs, lists and quotes`)
  }
}

function readItem({ tokens }: Tokens.ListItem, fail: Fail): WrittenText {
  const [only, ...others] = tokens
  if (!only || !('tokens' in only) || others.length > 0) return fail('an item of a list is one paragraph')
  return readText(only.tokens ?? [], fail)
}

function readText(tokens: readonly Token[], fail: Fail): WrittenText {
  return tokens.map((token) => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return oneLine((token as Tokens.Text).text)
      case 'strong':
      case 'em':
        return { as: token.type, text: plain(token as Tokens.Strong | Tokens.Em, fail) }
      case 'codespan':
        return { as: 'code', text: (token as Tokens.Codespan).text }
      case 'link': {
        const { href } = token as Tokens.Link
        if (!href.startsWith('#')) fail(`the page cannot follow ${href}: link to an anchor of this file (#…)`)
        return { to: href.slice(1), text: plain(token as Tokens.Link, fail) }
      }
      default:
        return fail(`${token.type} cannot be shown within a line`)
    }
  })
}

function plain({ tokens }: Tokens.Strong | Tokens.Em | Tokens.Link, fail: Fail): string {
  return tokens
    .map((token) => (token.type === 'text' ? oneLine((token as Tokens.Text).text) : fail('set off twice')))
    .join('')
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')

function linksOf(block: WrittenBlock): string[] {
  const texts = block.kind === 'heading' ? [] : block.kind === 'list' ? block.items : [block.text]
  return texts.flat().flatMap((part) => (isLink(part) ? [part.to] : []))
}

function isLink(part: WrittenText[number]) {
  return typeof part === 'object' && 'to' in part
}

/** The anchor that GitHub gives a heading. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}
