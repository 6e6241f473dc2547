import { describe, expect, it } from 'vitest'
import { withoutTex } from '../../../../../pipeline/import/importers/references/without-tex.ts'
import { fatesOf, importOf } from '../../import-of.ts'

/** Entries as other programs write them. */
const ZOTERO = String.raw`
@article{watson_molecular_1953,
	title = {The {NATO} \emph{report} on {\L}\'od\'z and {\'E}t{\'e}},
	volume = {12},
	url = {https://example.org/a?b=1\&c=2},
	abstract = {Text with {braces}, 50\% of it, and an address: me@example.org},
	language = {en},
	urldate = {2024-05-01},
	journal = {Nature},
	author = {Watson, J. D. and {World Health Organization}},
	month = apr,
	year = {1953},
	file = {Full Text PDF:/Users/x/Q.pdf:application/pdf},
}
`
const SCHOLAR = `@article{vaswani2017attention,
  title={Attention is all you need},
  author={Vaswani, Ashish and others},
  journal={Advances in neural information processing systems},
  year={2017}
}`
const JABREF = `% Encoding: UTF-8

@Report{UN2024,
  author      = {{United Nations Panel of Experts}},
  date        = {2024-02-01/2024-03-07},
  institution = {{United Nations}},
  title       = {Final report},
  groups      = {panel},
}

@Comment{jabref-meta: databaseType:biblatex;}
`
const headers = (text: string, name = 'x.bib') =>
  importOf(name, text).dossier.sources.map(({ header: { outlet, title, published } }) => [outlet, title, published])
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part])))

describe('BibTeX as it is found', () => {
  it('of Zotero, Google Scholar and JabRef', () => {
    expect(headers(ZOTERO)).toEqual([['Nature', 'The NATO report on Łódź and Été', '1953-04']])
    expect(headers(SCHOLAR)).toEqual([
      ['Advances in neural information processing systems', 'Attention is all you need', '2017'],
    ])
    expect(headers(JABREF)).toEqual([['United Nations', 'Final report', '2024-02-01/2024-03-07']])
  })

  it('has macros, joined texts, months with a day, upper case, parentheses, a comma too many, a field twice', () => {
    expect(
      headers(`@string{ap = "Associated " # {Press}}
@misc{a, author = {{The Panel}}, title = {A}, howpublished = ap, month = "29~" # apr, year = 2024}
@ARTICLE{B, TITLE={B}, JOURNAL={J}, YEAR=2008, Month=MAR # " 5",}
@article(c, title="C with {"}quotes{"}", title={Other}, journal={J}, year=2005, month={January}, day={3})
@article{d, title={D}, journal={J}, date={2023-05~}}
`),
    ).toEqual([
      ['Associated Press', 'A', '2024-04-29'],
      ['J', 'B', '2008-03-05'],
      ['J', 'C with "quotes"', '2005-01-03'],
      ['J', 'D', '2023-05'],
    ])
  })

  it('has parts that refer to their whole, before or behind it, or to nothing', () => {
    const done = importOf(
      'x.bib',
      `@incollection{one, title = {First}, crossref = {Book}}
@book{book, title = {The book}, publisher = {Verlag M{\\"u}ller \\& S{\\"o}hne}, year = 1999, url = {https://example.org/book}}
@inproceedings{two, title = {Second}, crossref = {talks}, year = 2001}
@proceedings{talks, title = {Proceedings of X}, year = 2000}
@incollection{three, title = {Third}, crossref = {nowhere}, publisher = {P}}
`,
    )
    expect(done.dossier.sources.map(({ header: { outlet, title, published } }) => [outlet, title, published])).toEqual([
      ['Verlag Müller & Söhne', 'First', '1999'],
      ['Verlag Müller & Söhne', 'The book', '1999'],
      ['Proceedings of X', 'Second', '2001'],
      ['P', 'Third', undefined],
    ])
    expect(fatesOf(done)[4]).toBe('5: p; the entry “nowhere” that it refers to is not there')
  })

  it('goes on behind what is broken, and says where', () => {
    const done = importOf(
      'x.bib',
      '@misc{a key, title={A}, year=2003}\n@article{b, title={No end, journal={J}\n@article{c, title={C}, journal={J}}\n@article{d, title = {D}, journal = {J}',
    )
    expect(fatesOf(done)).toEqual([
      '1: × cannot be read: a field has no “=”',
      '2: × cannot be read: “title” has no end',
      '3: j',
      '4: × cannot be read: no brace ends it',
    ])
  })

  it.each([
    ['line ends of Windows', SCHOLAR.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', `${SCHOLAR.replaceAll('\n', '\r')}\r`],
    ['a byte order mark', `\uFEFF${SCHOLAR}`],
  ])('with %s', (_, text) => {
    expect(headers(text)).toEqual(headers(SCHOLAR))
  })

  it('in Windows-1252, which is said', () => {
    const done = importOf(
      'x.bib',
      bytes('@book{a, title={Caf', 0xe9, ' ', 0x93, 'x', 0x94, '}, publisher={P}, year=2000}'),
    )
    expect(done.dossier.sources[0]?.header.title).toBe('Café “x”')
    expect(done.report.remarks.some((remark) => remark.includes('1252'))).toBe(true)
  })
})

it.each([
  [String.raw`\v{C}esk\'y \aa\ \o{} \ss{} \c{c} \~n \u{g} \"{\i} \'{\i} \k{a} \H{o}`, 'Český å ø ß ç ñ ğ ï í ą ő'],
  [String.raw`$\alpha$-particles, H$_2$O, 10$^{-3}$, $\Omega$`, 'α-particles, H₂O, 10^-3, Ω'],
  [
    String.raw`{Deep {nested {braces}}} and ${'``'}quotes'' --- dash -- range`,
    'Deep nested braces and “quotes” — dash – range',
  ],
  [String.raw`a\textendash{}b \textquotedblleft c\textquotedblright d\ldots`, 'a–b “c”d…'],
  [String.raw`5\,km \& 50\% of \$3`, '5 km & 50% of $3'],
  [String.raw`\unknown{x}`, String.raw`\unknownx`],
])('%s without TeX', (tex, text) => {
  expect(withoutTex(tex)).toBe(text)
})
