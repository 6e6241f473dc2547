import { constants, deflateSync } from 'node:zlib'

/* PNG (https://www.w3.org/TR/png-3/) with a palette: the pictures have few colours, and so weigh a third. */

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
/** The first bits of each channel by which colours are told apart: at the edges of letters these are enough. */
const TOLD_APART = 0xe0e0e0
/** The same where a file would weigh more than that, bytes. */
const [TOLD_APART_LESS, HEAVY] = [0xc0c0c0, 40_000]
const [RGB_BYTES, PIXEL_BYTES] = [3, 4]
/** Each row as the difference to that above. */
const FILTER_UP = 2

/**
 * @param pixels red, green, blue, opacity of each, all of them opaque
 * @returns the same file for the same pixels, on every machine
 */
export function palettePng(pixels: Buffer, width: number, height: number): Buffer {
  const file = encode(toIndexed(pixels, TOLD_APART), width, height)
  return file.length <= HEAVY ? file : encode(toIndexed(pixels, TOLD_APART_LESS), width, height)
}

interface Indexed {
  readonly palette: Buffer
  /** Of each pixel, its place in the palette. */
  readonly indexes: Uint8Array
}

/** Colours that are not told apart become the most frequent among them, so that areas and lines keep theirs. */
function toIndexed(pixels: Buffer, mask: number): Indexed {
  const counts = countColours(pixels)
  const chosen = new Map<number, number>()
  for (const [colour, count] of counts) {
    const best = chosen.get(colour & mask)
    if (best === undefined || count > (counts.get(best) ?? 0)) chosen.set(colour & mask, colour)
  }
  const palette = Buffer.alloc(chosen.size * RGB_BYTES)
  const placeOf = new Map<number, number>()
  for (const [place, [group, colour]] of [...chosen].entries()) {
    palette.writeUIntBE(colour, place * RGB_BYTES, RGB_BYTES)
    placeOf.set(group, place)
  }
  const indexes = new Uint8Array(pixels.length / PIXEL_BYTES)
  eachColour(pixels, (colour, from, to) => indexes.fill(placeOf.get(colour & mask) ?? 0, from, to))
  return { palette, indexes }
}

/** In the order in which they first occur. */
function countColours(pixels: Buffer): Map<number, number> {
  const counts = new Map<number, number>()
  eachColour(pixels, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from))
  return counts
}

/** Calls for every run of one colour: that of the pixels from `from` to before `to`. */
function eachColour(pixels: Buffer, on: (colour: number, from: number, to: number) => void): void {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / PIXEL_BYTES)
  let from = 0
  for (let at = 1; at <= colours.length; at++) {
    if (at < colours.length && colours[at] === colours[from]) continue
    on(pixels.readUIntBE(from * PIXEL_BYTES, RGB_BYTES), from, at)
    from = at
  }
}

function encode({ palette, indexes }: Indexed, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) {
    const row = y * (width + 1)
    rows[row] = FILTER_UP
    for (let x = 0; x < width; x++) {
      const above = y === 0 ? 0 : (indexes[(y - 1) * width + x] ?? 0)
      rows[row + 1 + x] = (indexes[y * width + x] ?? 0) - above
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Bits of an index, and that it is one of a palette.
  head.set([8, 3, 0, 0, 0], 8)
  // Runs alone are looked for: how else repeats are found depends on the processor.
  const packed = deflateSync(rows, { level: 9, strategy: constants.Z_RLE })
  const chunks = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([SIGNATURE, ...chunks])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(checksumOf(named))
  return Buffer.concat([length, named, sum])
}

/** Of each byte, what it adds to the checksum. */
const CHECKSUMS = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum >>> 0
})

/** CRC-32, as PNG has it. */
function checksumOf(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
