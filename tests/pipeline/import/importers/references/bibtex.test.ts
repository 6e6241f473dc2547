import { describe, expect, it } from 'vitest'
import { readBibtex } from '../../../../../pipeline/import/importers/references/bibtex-entries.ts'
import { toBibtex } from '../../../../../src/export/citations/bibtex.ts'
import { makeCitation } from '../../../../export/citations/citation-fixture.ts'
import { fatesOf, importOf, tryImport } from '../../import-of.ts'

const FILE = String.raw`
A comment with an address: a@example.org
@string{ap = "Associated " # {Press}}
@comment{@article{not, title={this}}}
@article{first,
  author = {Erd{\H o}s, P. and G{\"o}del, K.},
  title = "The {NATO} \emph{report} on {\L}\'od\'z",
  journal = ap,
  year = 2024, month = apr, day = 29,
  url = {https://example.org/a?b=1\&c=2},
  volume = 3
}
@online{second, title = {Two -- three}, organization = {The Office}, date = {2023-05/2023-06}, langid = {german}}
@misc{third, author = {Someone}, title = {Undated}, year = {c. 1990}, doi = {10.1000/182}}
@book{fourth, title = {No end
@book{fifth, title = {Alone}}
`

describe('BibTeX', () => {
  const done = importOf('refs.bib', FILE)

  it('makes an unread source of each entry, without TeX', () => {
    expect(done.dossier.sources.map(({ header }) => header)).toEqual([
      {
        id: 'associated-press-2024-04-29',
        outlet: 'Associated Press',
        title: 'The NATO report on Łódź',
        form: 'report',
        url: 'https://example.org/a?b=1&c=2',
        published: '2024-04-29',
        unread: true,
      },
      {
        id: 'the-office-2023-05',
        outlet: 'The Office',
        title: 'Two – three',
        published: '2023-05/2023-06',
        language: 'de',
        unread: true,
      },
      { id: 'someone-182', outlet: 'Someone', title: 'Undated', url: 'https://doi.org/10.1000/182', unread: true },
    ])
  })

  it('accounts for every entry, broken ones too', () => {
    expect(fatesOf(done)).toEqual([
      '5: associated-press-2024-04-29; not taken: volume',
      '13: the-office-2023-05',
      '14: someone-182; when it was published is left out: “c. 1990” is no date',
      '15: × cannot be read: “title” has no end',
      '16: × has neither an outlet nor an address',
    ])
    expect(tryImport('a.bib', 'nothing', { as: 'bibtex' }).problems).toMatchObject([{ code: 'no-entries' }])
  })

  it('reads what the project writes', () => {
    const [entry] = readBibtex(toBibtex([makeCitation()]))
    expect(entry && 'fields' in entry && entry.fields.get('title')).toBe('Debris is from a North Korean missile')
    expect(importOf('own.bib', toBibtex([makeCitation()])).dossier.sources[0]?.header).toMatchObject({
      outlet: 'Reuters',
      published: '2024-04-29',
      url: 'https://example.org/debris?a=1&b=50%25#top_1',
    })
  })
})
