import { describe, expect, it } from 'vitest'
import { toCslJson } from '../../../../../src/export/citations/csl-json.ts'
import { makeCitation } from '../../../../export/citations/citation-fixture.ts'
import { fatesOf, importOf, tryImport } from '../../import-of.ts'

const FILE = JSON.stringify(
  [
    {
      id: 'a/1',
      type: 'article-newspaper',
      title: 'A headline',
      'container-title': 'The Paper',
      issued: { 'date-parts': [['2024', 4, 29]] },
      URL: 'https://example.org/a',
      language: 'en-GB',
      volume: '3',
    },
    {
      id: 'b',
      type: 'book',
      title: 'A span',
      publisher: 'Press',
      issued: {
        'date-parts': [
          [2023, 5],
          [2023, 6],
        ],
      },
    },
    {
      id: 'c',
      type: 'post',
      title: 'About',
      author: [{ given: 'Ann', family: 'Other' }],
      issued: { 'date-parts': [[1990]], circa: true },
    },
    {
      id: 'd',
      type: 'webpage',
      title: 'Odd',
      URL: 'https://example.org/d',
      issued: { literal: 'soon' },
      language: 'English',
    },
    'no reference',
  ],
  null,
  1,
)

describe('CSL-JSON', () => {
  const done = importOf('refs.json', FILE)

  it('makes an unread source of each reference', () => {
    expect(done.report.importer).toBe('csl')
    expect(
      done.dossier.sources.map(({ header: { outlet, title, published, form, language } }) => [
        outlet,
        title,
        published,
        form,
        language,
      ]),
    ).toEqual([
      ['The Paper', 'A headline', '2024-04-29', 'report', 'en-GB'],
      ['Press', 'A span', '2023-05/2023-06', undefined, undefined],
      ['Ann Other', 'About', '1990~', 'post', undefined],
      ['example.org', 'Odd', undefined, undefined, undefined],
    ])
    expect(done.dossier.sources.every(({ header }) => header.unread)).toBe(true)
  })

  it('accounts for every reference', () => {
    expect(fatesOf(done).map((fate) => fate.replace(/^\d+: /, ''))).toEqual([
      'the-paper-2024-04-29; not taken: volume',
      'press-2023-05',
      'ann-other-1990',
      'example-d; when it was published is left out: “soon” is no date; its language is left out: “English” is no code of BCP 47',
      '× is no reference',
    ])
    expect(tryImport('a.json', '{}', { as: 'csl' }).problems).toMatchObject([{ code: 'no-entries' }])
  })

  it('reads what the project writes', () => {
    expect(importOf('own.json', toCslJson([makeCitation()])).dossier.sources[0]?.header).toMatchObject({
      outlet: 'Reuters',
      published: '2024-04-29',
    })
  })
})
