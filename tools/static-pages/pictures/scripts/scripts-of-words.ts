import { type Script, SCRIPTS } from './script-packages.ts'

/** Letters that one of the languages has which write Han, and the others have not. */
const [KANA, HANGUL] = [/[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d]/, /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/]
const HAN = /\p{Script=Han}/gu

/** The rows and cells of a table of letters in two bytes. */
interface Table {
  readonly encoding: string
  readonly rows: readonly [first: number, last: number]
  readonly cells: readonly (readonly [first: number, last: number])[]
}

/** What is written simplified, traditional and in Japan, by the tables of letters that those who write so made: GB 2312, Big5, JIS X 0208. */
const TABLES: Readonly<Record<'sc' | 'tc' | 'jp', Table>> = {
  sc: { encoding: 'gbk', rows: [0xb0, 0xf7], cells: [[0xa1, 0xfe]] },
  tc: {
    encoding: 'big5',
    rows: [0xa4, 0xf9],
    cells: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
  jp: { encoding: 'euc-jp', rows: [0xb0, 0xf4], cells: [[0xa1, 0xfe]] },
}
const tables = new Map<string, ReadonlySet<string>>()

/**
 * The scripts in which letters of some words are looked for, the likeliest first: Han letters are drawn otherwise in each
 * language that writes them, and whole words in one.
 */
export function scriptsOf(words: string): readonly Script[] {
  if (words === lastAsked.words) return lastAsked.scripts
  const likeliest = hanScriptOf(words)
  const scripts = likeliest === null ? SCRIPTS : [likeliest, ...SCRIPTS.filter((script) => script !== likeliest)]
  lastAsked = { words, scripts }
  return scripts
}

/** It is asked for every letter of the same words. */
let lastAsked: { readonly words: string; readonly scripts: readonly Script[] } = { words: '', scripts: SCRIPTS }

function hanScriptOf(words: string): Script | null {
  if (KANA.test(words)) return 'jp'
  if (HANGUL.test(words)) return 'kr'
  const letters = words.match(HAN)
  if (letters === null) return null
  return (
    (['sc', 'tc', 'jp'] as const).find((script) => letters.every((letter) => lettersOf(script).has(letter))) ?? 'sc'
  )
}

function lettersOf(script: keyof typeof TABLES): ReadonlySet<string> {
  const known = tables.get(script)
  if (known) return known
  const { encoding, rows, cells } = TABLES[script]
  const bytes: number[] = []
  for (let row = rows[0]; row <= rows[1]; row++)
    for (const [first, last] of cells) for (let cell = first; cell <= last; cell++) bytes.push(row, cell)
  const letters = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
  tables.set(script, letters)
  return letters
}
