const NAMES = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const

/** What parts the cells of a table: of comma, semicolon, tab and bar the one that its first line has most, outside quotes. */
export function delimiterOf(text: string): string {
  const counts = new Map<string, number>()
  let isQuoted = false
  for (const character of firstLine(text)) {
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  const known = Object.keys(NAMES)
  const most = Math.max(...known.map((one) => counts.get(one) ?? 0))
  return known.find((one) => counts.get(one) === most) ?? ','
}

/** Its name, as part of a sentence. */
export function delimiterName(delimiter: string): string {
  return Object.hasOwn(NAMES, delimiter) ? NAMES[delimiter as keyof typeof NAMES] : `“${delimiter}”`
}

/** The first line that is not blank. */
function firstLine(text: string): string {
  return /\S.*/.exec(text)?.[0] ?? ''
}
