import fc from '../seeded-fast-check.ts'

/** Pieces at which writers of CSV, calendars, BibTeX and RIS go wrong. */
const PIECES = [
  '"',
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  '\\',
  '\\n',
  '{',
  '}',
  '{{',
  '$',
  '&',
  '%',
  '#',
  '_',
  '~',
  '^',
  '@',
  '=1+1',
  '-2',
  "'",
  ':',
  'ER  - ',
  'END:VEVENT',
  '\u2028',
  '\uD83D',
  'שלום',
  'النص العربي',
  '🚀',
  '👩‍👩‍👧',
  '北朝鮮',
  'Kharkiv',
  ' ',
]

/** Texts with signs that mean something to one of the formats, letters from right to left, emoji and halves of characters. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''))
