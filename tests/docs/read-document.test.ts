import { describe, expect, test } from 'vitest'
import fc from '../seeded-fast-check.ts'
import { readDocument, termsOf } from '../../tools/method/read-document.ts'

const read = (...lines: string[]) => readDocument(lines.join('\n'), 'a.md')

describe('readDocument', () => {
  test('reads headings, paragraphs, lists and examples', () => {
    const document = read(
      '# The method',
      '',
      'A **claim** is _one_ `value` of',
      'a [source](#what-stands).',
      '',
      '## What stands?',
      '',
      '1. first',
      '2. second **one**',
      '',
      '- only',
      '',
      '> So be it.',
    )
    expect(document).toEqual([
      { kind: 'heading', level: 1, id: 'the-method', text: 'The method' },
      {
        kind: 'paragraph',
        text: [
          'A ',
          { as: 'strong', text: 'claim' },
          ' is ',
          { as: 'em', text: 'one' },
          ' ',
          { as: 'code', text: 'value' },
          ' of a ',
          { to: 'what-stands', text: 'source' },
          '.',
        ],
      },
      { kind: 'heading', level: 2, id: 'what-stands', text: 'What stands?' },
      { kind: 'list', isNumbered: true, items: [['first'], ['second ', { as: 'strong', text: 'one' }]] },
      { kind: 'list', isNumbered: false, items: [['only']] },
      { kind: 'example', picture: null, text: ['So be it.'] },
    ])
  })

  test('a comment gives a heading its anchor, and an example its picture', () => {
    expect(read('<!-- id: origins -->', '', '## Origines', '', '<!-- picture: copies -->', '', '> Six.')).toEqual([
      { kind: 'heading', level: 2, id: 'origins', text: 'Origines' },
      { kind: 'example', picture: 'copies', text: ['Six.'] },
    ])
  })

  test.each([
    ['other HTML', ['Words.', '', '<div>bold</div>'], 'a.md:3: only <!-- id: … --> and <!-- picture: … --> are read'],
    ['HTML within a line', ['One <b>word</b>'], 'a.md:1: html cannot be shown within a line'],
    ['a table', ['# A', '', '| a |', '| - |', '| b |'], 'a.md:3: table cannot be shown'],
    ['a list in a list', ['- a', '  - b'], 'a.md:1: an item of a list is one paragraph'],
    ['a link elsewhere', ['See [it](other.md).'], 'a.md:1: the page cannot follow other.md'],
    ['a link to nothing', ['# A', '', 'See [it](#b).'], 'a.md:3: no heading has the anchor b'],
    ['an anchor twice', ['# A', '', '## A'], 'a.md:3: the anchor a is there twice'],
    ['a picture of a paragraph', ['<!-- picture: a -->', '', 'Words.'], 'a.md:3: a picture belongs to an example'],
    ['an id of an example', ['<!-- id: a -->', '', '> Words.'], 'a.md:3: an id belongs to a heading'],
    [
      'a comment upon another',
      ['<!-- id: a -->', '', '<!-- id: b -->', '', '# A'],
      'a.md:3: id “a” belongs to nothing',
    ],
    ['a comment at the end', ['# A', '', '<!-- id: a -->'], 'a.md:3: id “a” belongs to nothing'],
    ['a long example', ['> One.', '>', '> Two.'], 'a.md:1: an example is one paragraph'],
    ['a small heading', ['#### A'], 'a.md:1: headings have at most three levels'],
  ])('refuses %s, and says where', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message)
  })

  test('no text comes out as markup: what is shown is text, or the file is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let blocks
        try {
          blocks = read(text)
        } catch (error) {
          expect(String(error)).toMatch(/a\.md:\d+: /)
          return
        }
        for (const block of blocks) expect(['heading', 'paragraph', 'list', 'example']).toContain(block.kind)
      }),
    )
  })
})

test('a term is the first paragraph beneath its heading, its links as words', () => {
  expect(termsOf(read('# A', '', '## B', '', 'See [A](#a).', '', 'More.', '', '## C', '', '- list'))).toEqual({
    b: { title: 'B', means: ['See ', 'A', '.'] },
  })
})
