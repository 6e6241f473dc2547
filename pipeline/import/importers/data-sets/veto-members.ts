import { quoted } from '../../../problem.ts'
import type { TableRow } from '../../input/table-of.ts'
import type { CellOf } from '../../input/named-cells.ts'

/** Columns of 0 and 1, one a member, by the names that the file has for them. */
export const MEMBERS = ['China', 'France', 'Russia', 'USSR', 'USA', 'UK'] as const
/** Columns of 0 and 1, one for members that cast a veto together. */
const TOGETHER = {
  russia_china: ['Russia', 'China'],
  usa_uk: ['USA', 'UK'],
  usa_france: ['USA', 'France'],
  usa_france_uk: ['USA', 'France', 'UK'],
  france_uk: ['France', 'UK'],
} as const
const NAMED = ['member_veto1', 'member_veto2', 'member_veto3'] as const
const FEW_OR_MANY = ['single_veto', 'multiple_vetoes'] as const

export const MEMBER_COLUMNS = [
  ...NAMED,
  ...MEMBERS,
  ...FEW_OR_MANY,
  ...(Object.keys(TOGETHER) as (keyof typeof TOGETHER)[]),
] as const
type MemberColumn = (typeof MEMBER_COLUMNS)[number]

/** One of the answers that a row gives to who cast a veto, or to how many did. */
export interface MemberAnswer {
  readonly attribute: 'vetoed-by' | 'number-of-vetoes'
  /** Names of members, or a quantity. */
  readonly value: readonly string[] | string
  readonly isDenied: boolean
  /** The columns that give it. */
  readonly columns: string
}

/** What a row says of who cast a veto: by its names, and by its columns of 0 and 1 where they say something else. */
export function memberAnswers(row: TableRow, cell: CellOf<MemberColumn>): MemberAnswer[] {
  const named = [...new Set(NAMED.map((column) => cell(row, column)).filter((name) => name !== ''))]
  return [...namedAnswers(named), ...flagAnswers(row, cell, named), ...countAnswers(row, cell, named.length)]
}

function namedAnswers(named: readonly string[]): MemberAnswer[] {
  if (named.length === 0) return []
  const columns = 'member_veto1 to member_veto3'
  return [
    { attribute: 'vetoed-by', value: named, isDenied: false, columns },
    { attribute: 'number-of-vetoes', value: String(named.length), isDenied: false, columns },
  ]
}

function flagAnswers(row: TableRow, cell: CellOf<MemberColumn>, named: readonly string[]): MemberAnswer[] {
  const answers: MemberAnswer[] = []
  const contradict = (value: readonly string[], columns: string, isDenied = false) => {
    row.entry.note(`${columns} contradict${columns.includes(',') ? '' : 's'} the names: both are taken`)
    answers.push({ attribute: 'vetoed-by', value, isDenied, columns })
  }
  const flagged = MEMBERS.filter((name) => isSet(row, cell, name) === true)
  if (flagged.length > 0 && !isSame(flagged, named)) contradict(flagged, MEMBERS.join(', '))
  if (flagged.length === 0) {
    const denied = MEMBERS.filter((name) => named.includes(name) && isSet(row, cell, name) === false)
    if (denied.length > 0) contradict(denied, denied.join(', '), true)
  }
  for (const [column, names] of Object.entries(TOGETHER) as [keyof typeof TOGETHER, readonly string[]][]) {
    if (isSet(row, cell, column) === true && !isSame(names, named)) contradict(names, column)
  }
  return answers
}

function countAnswers(row: TableRow, cell: CellOf<MemberColumn>, count: number): MemberAnswer[] {
  const answers: MemberAnswer[] = []
  for (const column of FEW_OR_MANY) {
    const isMany = column === 'multiple_vetoes'
    if (isSet(row, cell, column) !== true || (count > 0 && isMany === count > 1)) continue
    row.entry.note(`${column} contradicts the names: both are taken`)
    const value = isMany ? '>=2' : '1'
    answers.push({ attribute: 'number-of-vetoes', value, isDenied: false, columns: column })
  }
  return answers
}

/** `null` of a cell that is empty, or neither 0 nor 1: that is noted. */
function isSet(row: TableRow, cell: CellOf<MemberColumn>, column: MemberColumn): boolean | null {
  const text = cell(row, column)
  if (text === '1' || text === '0') return text === '1'
  const note = `${column} is left out: ${quoted(text)} is neither 0 nor 1`
  if (text !== '' && !row.entry.notes.includes(note)) row.entry.note(note)
  return null
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}
