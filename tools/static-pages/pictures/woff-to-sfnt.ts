import { inflateSync } from 'node:zlib'

/* WOFF 1.0 (https://www.w3.org/TR/WOFF/) and sfnt, both big-endian: a table of tables, then the tables, each on a multiple of 4 bytes. */

const [WOFF_HEADER, WOFF_ENTRY] = [44, 20]
const [SFNT_HEADER, SFNT_ENTRY] = [12, 16]
const SIGNATURE = 0x774f4646

/** The tables of a font by their tags. */
export type FontTables = ReadonlyMap<string, Buffer>

/** @throws where the file is no WOFF font */
export function readWoff(woff: Buffer): { readonly flavour: number; readonly tables: FontTables } {
  if (woff.length < WOFF_HEADER || woff.readUInt32BE(0) !== SIGNATURE) throw new Error('this is no font in WOFF')
  const tables = new Map<string, Buffer>()
  for (let entry = 0; entry < woff.readUInt16BE(12); entry++) {
    const at = WOFF_HEADER + entry * WOFF_ENTRY
    const [offset, packedLength, length] = [
      woff.readUInt32BE(at + 4),
      woff.readUInt32BE(at + 8),
      woff.readUInt32BE(at + 12),
    ]
    const packed = woff.subarray(offset, offset + packedLength)
    tables.set(woff.toString('latin1', at, at + 4), packedLength < length ? inflateSync(packed) : packed)
  }
  return { flavour: woff.readUInt32BE(4), tables }
}

/** A font as TrueType or OpenType programs read it, called by a family name of its own: files of one family that cover other letters are told apart by it. */
export function toSfnt(woff: Buffer, family: string): Buffer {
  const { flavour, tables } = readWoff(woff)
  const named = [...new Map([...tables, ['name', nameTable(family)]])].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const head = Buffer.alloc(SFNT_HEADER + named.length * SFNT_ENTRY)
  const log = Math.floor(Math.log2(named.length))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(named.length, 4)
  head.writeUInt16BE(2 ** log * SFNT_ENTRY, 6)
  head.writeUInt16BE(log, 8)
  head.writeUInt16BE((named.length - 2 ** log) * SFNT_ENTRY, 10)
  const parts = [head]
  let offset = head.length
  for (const [place, [tag, table]] of named.entries()) {
    const at = SFNT_HEADER + place * SFNT_ENTRY
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksumOf(padded), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(table.length, at + 12)
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

/** Sum of a table as 32-bit numbers. */
function checksumOf(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

/** Family, style, full name, name in PostScript, for Windows in English. */
const NAME_IDS = [1, 2, 4, 6]

/** A table of names that says nothing but the name of the family. */
function nameTable(family: string): Buffer {
  const strings = NAME_IDS.map((id) => Buffer.from(id === 2 ? 'Regular' : family, 'utf16le').swap16())
  const table = Buffer.alloc(6 + 12 * NAME_IDS.length)
  table.writeUInt16BE(NAME_IDS.length, 2)
  table.writeUInt16BE(table.length, 4)
  let offset = 0
  for (const [place, id] of NAME_IDS.entries()) {
    const { length } = strings[place] ?? Buffer.alloc(0)
    const record = [3, 1, 0x409, id, length, offset]
    record.forEach((number, field) => table.writeUInt16BE(number, 6 + 12 * place + 2 * field))
    offset += length
  }
  return Buffer.concat([table, ...strings])
}
