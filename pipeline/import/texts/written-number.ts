/** A quantity in the grammar of a dossier, or why it is none, as a part of a sentence. */
export type ReadNumber = { readonly value: string } | { readonly value: null; readonly why: string }

/** What parts the decimals of the numbers of a column. */
export type DecimalSign = '.' | ','

const WORDS = new Set(['dozens', 'hundreds', 'thousands', 'tens of thousands', 'several', 'many'])

/**
 * Reads a number as people write it: `1,234`, `1 234,5`, `>= 3`, `about 50`, `10–12`, `20+`, `dozens`.
 * @param decimal of the column; `null`: not known, and a number that needs it is not read
 */
export function readWrittenNumber(text: string, decimal: DecimalSign | null): ReadNumber {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (WORDS.has(written)) return { value: written }
  const [, first, last] = /^([\d.,\s']+?)\s*(?:-|–|—|\.\.| to )\s*([\d.,\s']+)$/.exec(written) ?? []
  if (first !== undefined && last !== undefined) return joined(plain(first, decimal), plain(last, decimal), text)
  const [, sign = '', digits = '', plus = ''] =
    /^(>=|≥|at least |more than |over |>|<=|≤|at most |up to |less than |under |<|~|about |around |circa |c\. |ca\. )?\s*([\d.,\s']+?)(\+)?$/.exec(
      written,
    ) ?? []
  const number = plain(digits, decimal)
  if (number.value === null) return digits === '' ? { value: null, why: `“${text}” is no number` } : number
  return { value: `${plus === '+' ? '>=' : (SIGNS[sign.trim()] ?? '')}${number.value}` }
}

const SIGNS: Readonly<Record<string, string>> = {
  '>=': '>=',
  '≥': '>=',
  'at least': '>=',
  'more than': '>',
  over: '>',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  'at most': '<=',
  'up to': '<=',
  'less than': '<',
  under: '<',
  '<': '<',
  '~': '~',
  about: '~',
  around: '~',
  circa: '~',
  'c.': '~',
  'ca.': '~',
}

function joined(first: ReadNumber, last: ReadNumber, text: string): ReadNumber {
  if (first.value === null) return first
  if (last.value === null) return last
  if (Number(first.value) > Number(last.value)) return { value: null, why: `“${text}” falls` }
  return { value: first.value === last.value ? first.value : `${first.value}..${last.value}` }
}

const GROUPS_OF_THREE = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/

/** Digits without what parts their thousands, and with a point before their decimals. */
function plain(text: string, decimal: DecimalSign | null): ReadNumber {
  const none = { value: null, why: `“${text}” is no number` } as const
  const digits = text.replace(/[\s']/g, '')
  if (/^\d+$/.test(digits)) return { value: withoutZeros(digits) }
  const marks = [...digits.replace(/\d/g, '')]
  const last = marks.at(-1) ?? ''
  const isSingle = marks.length === 1
  if (new Set(marks).size === 1 && GROUPS_OF_THREE.test(digits)) {
    if (isSingle && decimal === null) return { value: null, why: `“${text}” may be thousands or decimals` }
    if (!isSingle || decimal !== last) return { value: digits.replace(/[.,]/g, '') }
  }
  const at = digits.lastIndexOf(last)
  const [whole, decimals] = [digits.slice(0, at), digits.slice(at + 1)]
  const isWhole = /^\d+$/.test(whole) || (GROUPS_OF_THREE.test(whole) && !whole.includes(last))
  if (!isWhole || decimals === '' || (isSingle && decimal !== null && decimal !== last)) return none
  const value = `${withoutZeros(whole.replace(/[.,]/g, ''))}.${decimals}`.replace(/\.0+$/, '')
  // Of three decimals a dossier asks for a fourth, as a point may part thousands.
  return { value: /^[1-9]\d*\.\d{3}$/.test(value) ? `${value}0` : value }
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}

/** What parts the decimals of a column, if one of its numbers shows it: `1.234,5`, `0.25`, `1,5`. */
export function proveDecimal(cells: readonly string[]): DecimalSign | null {
  const proofs = new Set<DecimalSign>()
  for (const cell of cells) {
    const digits = cell.replace(/[\s']/g, '')
    const [, sign] = /^(?:\d{1,3}(?:[.,]\d{3})*|\d+)([.,])\d+$/.exec(digits) ?? []
    const isOpen = /^[1-9]\d{0,2}([.,])\d{3}$/.test(digits)
    const isRepeated = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+$/.exec(digits)
    if (isRepeated) proofs.add(isRepeated[1] === '.' ? ',' : '.')
    else if (sign !== undefined && !isOpen) proofs.add(sign === '.' ? '.' : ',')
  }
  const [only] = proofs
  return proofs.size === 1 && only !== undefined ? only : null
}
