import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import { DISCREPANCY_KINDS } from '../../src/domain/compare/discrepancy.ts'
import { NATURES } from '../../src/domain/compare/nature.ts'
import { METHOD_PICTURES } from '../../src/pages/method/method-picture.tsx'
import { PARTS } from '../../src/words/method-anchor.ts'
import { differencesWords } from '../../src/words/sections/compare/differences-words.ts'
import { wordsFor } from '../../src/words/words.ts'
import type { WrittenDocument } from '../../src/words/written-document.ts'
import { readDocument, termsOf } from '../../tools/method/read-document.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const read = (file: string) => readDocument(readFileSync(join(DOCS, file), 'utf8'), file)
const files = readdirSync(DOCS).filter((file) => /^method(\.[a-z]+)?\.md$/.test(file))
const idsOf = (document: WrittenDocument) =>
  document.flatMap((block) => (block.kind === 'heading' && block.level > 1 ? [block.id] : []))
const picturesOf = (document: WrittenDocument) =>
  document.flatMap((block) => (block.kind === 'example' && block.picture !== null ? [block.picture] : []))
const english = read('method.md')
const words = wordsFor('en')

describe.each(files)('%s', (file) => {
  const document = read(file)

  test('has an anchor, with a meaning, for all that the app links to', () => {
    const meanings = termsOf(document)
    const missing = [...PARTS, ...DISCREPANCY_KINDS, ...NATURES].filter((anchor) => !Object.hasOwn(meanings, anchor))
    expect(missing).toEqual([])
  })

  test('has the parts and the pictures of the English one, in its order', () => {
    expect(idsOf(document)).toEqual(idsOf(english))
    expect(picturesOf(document)).toEqual(picturesOf(english))
  })

  test('names pictures that there are, each once', () => {
    expect(picturesOf(document).toSorted()).toEqual([...METHOD_PICTURES.keys()].toSorted())
  })
})

/** The first paragraph beneath a heading, as plain text. */
const meaningOf = (anchor: string) =>
  (termsOf(english)[anchor]?.means ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('')

describe('the method says what the app says', () => {
  test.each(NATURES)('of the nature %s', (nature) => {
    expect(meaningOf(nature)).toMatch(new RegExp(`^${words.NATURE_NAMES[nature]}\\.`))
  })

  test('of the kinds, in the order in which they are looked for', () => {
    const ids = idsOf(english)
    expect(ids.filter((id) => DISCREPANCY_KINDS.some((kind) => kind === id))).toEqual(DISCREPANCY_KINDS)
    const titles = DISCREPANCY_KINDS.map((kind) => termsOf(english)[kind]?.title.toLowerCase())
    expect(titles).toEqual(DISCREPANCY_KINDS.map((kind) => differencesWords.KIND_NAMES[kind]))
  })

  test('of the natures, in the order of their strength', () => {
    expect(idsOf(english).filter((id) => NATURES.some((nature) => nature === id))).toEqual(NATURES)
  })

  test('of its version, which the changelog knows, and that of the data', () => {
    const [, version, contract] =
      /^Version (\d+) of the method, for published data of version (\d+)\./m.exec(
        readFileSync(join(DOCS, 'method.md'), 'utf8'),
      ) ?? []
    expect(Number(contract)).toBe(CONTRACT_VERSION)
    expect(readFileSync(join(DOCS, '../CHANGELOG.md'), 'utf8')).toContain(`The method, version ${version}`)
  })
})
