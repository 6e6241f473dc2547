/** Combining marks by the TeX command that puts them on a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
}
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
}

const SIGNS: Readonly<Record<string, string>> = {
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textasciitilde: '\u007E',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
}
const GREEK_FROM_ALPHA =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho _ sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )
const GREEK = new Map(
  GREEK_FROM_ALPHA.flatMap((name, place) => {
    const [small, capital] = [0x3b1, 0x391].map((first) => String.fromCodePoint(first + place))
    return [[name, small ?? ''] as const, [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, capital ?? ''] as const]
  }),
)
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** Formulas as far as titles have them: `$\alpha$`, `H$_2$O`. Of any other the words stay. */
function withoutMath(text: string): string {
  return text.replace(/(?<!\\)\$([^$]*)(?<!\\)\$/g, (_, formula: string) =>
    formula
      .replace(/\\([A-Za-z]+)\s?/g, (whole, name: string) => GREEK.get(name) ?? whole)
      .replace(/([_^])(?:\{(\d+)\}|(\d))/g, (_whole, sign: string, many: string | undefined, one: string | undefined) =>
        [...(many ?? one ?? '')].map((digit) => (sign === '^' ? RAISED : LOWERED)[Number(digit)]).join(''),
      ),
  )
}

/** A text of BibTeX as people read it. What is not known of TeX stays as it is written. */
export function withoutTex(text: string): string {
  return withoutMath(text)
    .replace(/\\url\s*/g, '')
    .replace(/\\(text\w+|l?dots)(?:\{\}|\s|(?![A-Za-z]))/g, (whole, name: string) => SIGNS[name] ?? whole)
    .replace(
      /\\(?:([`'^~=."])|([uvHcdkr])(?=[\s{]))\s*\{?\\?(\p{L})\}?/gu,
      (_, sign: string | undefined, word: string | undefined, letter: string) =>
        `${letter}${ACCENTS[sign ?? word ?? ''] ?? ''}`.normalize('NFC'),
    )
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?![A-Za-z])\s?/g, (_, name: string) => LETTERS[name] ?? name)
    .replace(/\\[ ,]/g, ' ')
    .replace(/\\(?:emph|textit|textbf|texttt|textsc|mkbibquote)\b\s*/g, '')
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/---?/g, (dashes) => (dashes.length === 3 ? '—' : '–'))
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/(?<!\\)~/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
