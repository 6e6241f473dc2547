import { withoutTex } from './without-tex.ts'

/** An entry of a BibTeX file. */
export interface BibtexEntry {
  /** In lower case: `article`. */
  readonly type: string
  readonly key: string
  /** Texts by names in lower case, without TeX. */
  readonly fields: ReadonlyMap<string, string>
  /** What it has from the entry that it refers to (`crossref`): a chapter from its book; `null`: that is not in the file. */
  readonly inherited: ReadonlyMap<string, string> | null
  readonly line: number
}

/** An entry that cannot be read, and why: a part of a sentence whose subject is the entry. */
export interface FaultyEntry {
  readonly line: number
  readonly why: string
}

/**
 * Reads the entries of a BibTeX file, one by one: one that is broken ends where the next line begins with `@`. What stands
 * between entries is a comment.
 */
export function readBibtex(text: string): (BibtexEntry | FaultyEntry)[] {
  const macros = new Map<string, string>()
  const found: (BibtexEntry | FaultyEntry)[] = []
  const begins = [...text.matchAll(/^[ \t]*@[ \t]*([a-z]+)[ \t\n]*[{(]/gim)]
  for (const [index, begin] of begins.entries()) {
    const type = (begin[1] ?? '').toLowerCase()
    const line = text.slice(0, begin.index).split('\n').length
    const body = text.slice(begin.index + begin[0].length, begins[index + 1]?.index)
    if (type === 'comment' || type === 'preamble') continue
    const reader = new Reader(body, macros)
    const key = type === 'string' ? '' : reader.key()
    const fields = reader.fields()
    if (fields === null) found.push({ line, why: `cannot be read: ${reader.fault}` })
    else if (type === 'string') for (const [name, value] of fields) macros.set(name, value)
    else {
      const plain = new Map([...fields].map(([name, value]) => [name, withoutTex(value)]))
      found.push({ type, key, fields: plain, inherited: NOTHING, line })
    }
  }
  return withInherited(found)
}

const NOTHING: ReadonlyMap<string, string> = new Map()
/** What a part does not have from its whole: the title is that of the book. */
const NOT_INHERITED = new Set([
  'title',
  'subtitle',
  'author',
  'url',
  'doi',
  'crossref',
  'pages',
  'abstract',
  'note',
  'file',
])

/** Entries may refer to one that comes later. What that has from another itself goes no further. */
function withInherited(found: readonly (BibtexEntry | FaultyEntry)[]): (BibtexEntry | FaultyEntry)[] {
  const byKey = new Map(found.flatMap((one) => ('key' in one ? [[one.key.toLowerCase(), one.fields] as const] : [])))
  return found.map((one) => {
    const whole = 'key' in one ? one.fields.get('crossref') : undefined
    if (whole === undefined || !('key' in one)) return one
    const fields = byKey.get(whole.toLowerCase())
    if (!fields) return { ...one, inherited: null }
    const title = fields.get('title')
    const own = [...fields].filter(([name]) => !NOT_INHERITED.has(name) && !one.fields.has(name))
    return { ...one, inherited: new Map([...own, ...(title === undefined ? [] : [['booktitle', title] as const])]) }
  })
}

class Reader {
  fault = ''
  readonly #text: string
  readonly #macros: ReadonlyMap<string, string>
  #at = 0

  constructor(text: string, macros: ReadonlyMap<string, string>) {
    this.#text = text
    this.#macros = macros
  }

  key(): string {
    return this.#match(/\s*([^,\s{}()]*)\s*,?/y).trim()
  }

  /** @returns `null` (and a fault) where a field is broken */
  fields(): Map<string, string> | null {
    const fields = new Map<string, string>()
    for (;;) {
      this.#match(/([\s,]*)/y)
      if (/[})]/.test(this.#text.charAt(this.#at))) return fields
      const name = this.#match(/([\w:+.-]+)\s*=/y).toLowerCase()
      if (name === '') return this.#fail(this.#at >= this.#text.length ? 'no brace ends it' : 'a field has no “=”')
      const value = this.#value()
      if (value === null) return this.#fail(`“${name}” has no end`)
      if (!fields.has(name)) fields.set(name, value)
    }
  }

  /** A value, or several joined by `#`. */
  #value(): string | null {
    let whole = ''
    do {
      this.#match(/(\s*)/y)
      const open = this.#text.charAt(this.#at)
      const part = open === '{' || open === '"' ? this.#delimited(open) : this.#word()
      if (part === null) return null
      whole += part
    } while (this.#match(/\s*(#)/y) === '#')
    return whole
  }

  #word(): string | null {
    const word = this.#match(/([^\s,#{}()"]+)/y)
    return word === '' ? null : (this.#macros.get(word.toLowerCase()) ?? word)
  }

  #delimited(open: string): string | null {
    let depth = 0
    for (let at = this.#at + 1; at < this.#text.length; at++) {
      const letter = this.#text.charAt(at)
      if (letter === '\\') at++
      else if (depth === 0 && letter === (open === '{' ? '}' : '"')) {
        const value = this.#text.slice(this.#at + 1, at)
        this.#at = at + 1
        return value
      } else if (letter === '{') depth++
      else if (letter === '}') depth--
    }
    return null
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [all = '', group = ''] = pattern.exec(this.#text) ?? []
    this.#at += all.length
    return group
  }

  #fail(fault: string): null {
    this.fault = fault
    return null
  }
}
