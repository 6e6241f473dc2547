import type { FontTables } from './woff-to-sfnt.ts'

/** How wide the letters of a font are, as parts of their height; a letter that it has not is not in the map. */
export function letterWidths(tables: FontTables): Map<number, number> {
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => {
    const table = tables.get(tag)
    if (!table) throw new Error(`the font has no table ${tag}`)
    return table
  }) as [Buffer, Buffer, Buffer, Buffer]
  const unitsPerEm = head.readUInt16BE(18)
  // Glyphs beyond the last width have that width.
  const lastWidth = hhea.readUInt16BE(34) - 1
  const widthOf = (glyph: number) => hmtx.readUInt16BE(4 * Math.min(glyph, lastWidth)) / unitsPerEm
  const widths = new Map<number, number>()
  for (const [letter, glyph] of glyphsOf(cmap)) widths.set(letter, widthOf(glyph))
  return widths
}

/** @returns letter and glyph, of the widest map of letters that the font has for Unicode */
function* glyphsOf(cmap: Buffer): Generator<readonly [letter: number, glyph: number]> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, place) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * place)),
  )
  const table =
    subtables.find((one) => one.readUInt16BE(0) === 12) ?? subtables.find((one) => one.readUInt16BE(0) === 4)
  if (!table) throw new Error('the font has no map of letters in format 4 or 12')
  yield* table.readUInt16BE(0) === 12 ? glyphsOfGroups(table) : glyphsOfSegments(table)
}

/** Format 12: groups of first letter, last letter, first glyph. */
function* glyphsOfGroups(table: Buffer): Generator<readonly [number, number]> {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const at = 16 + 12 * group
    const [first, last, glyph] = [table.readUInt32BE(at), table.readUInt32BE(at + 4), table.readUInt32BE(at + 8)]
    for (let letter = first; letter <= last; letter++) yield [letter, glyph + letter - first]
  }
}

/** Format 4: segments, of which last letters, first letters, differences and offsets stand in four rows. */
function* glyphsOfSegments(table: Buffer): Generator<readonly [number, number]> {
  const row = table.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + row, 16 + 2 * row, 16 + 3 * row]
  for (let at = 0; at < row; at += 2) {
    const [last, first] = [table.readUInt16BE(ends + at), table.readUInt16BE(starts + at)]
    const [delta, offset] = [table.readUInt16BE(deltas + at), table.readUInt16BE(offsets + at)]
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const listed = offset === 0 ? letter : table.readUInt16BE(offsets + at + offset + 2 * (letter - first))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) yield [letter, glyph]
    }
  }
}
