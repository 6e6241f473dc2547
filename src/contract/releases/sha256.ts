/**
 * The SHA-256 of some bytes (FIPS 180-4), in 64 hexadecimal digits. Browsers have it only where a page comes over https;
 * this one is there on every host.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(START)
  const words = new Uint32Array(64)
  const whole = bytes.length - (bytes.length % BLOCK)
  const all = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < whole; at += BLOCK) mixBlock(state, words, all, at)
  const end = lastBlocks(bytes, whole)
  for (let at = 0; at < end.byteLength; at += BLOCK) mixBlock(state, words, end, at)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** Bytes. */
const BLOCK = 64
const LENGTH_BYTES = 8

const PRIMES = firstPrimes(64)
/** The first 32 bits of the fractions of square roots and of cube roots of the first primes. */
const START = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)))
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fractionBits(Math.cbrt(prime)))

/** What does not fill a block, with its end marked and the length of the whole in bits. */
function lastBlocks(bytes: Uint8Array, from: number): DataView {
  const rest = bytes.length - from
  const end = new Uint8Array(rest + 1 + LENGTH_BYTES <= BLOCK ? BLOCK : 2 * BLOCK)
  end.set(bytes.subarray(from))
  end[rest] = 0x80
  let bits = bytes.length * 8
  for (let at = end.length - 1; at >= end.length - LENGTH_BYTES; at--) {
    end[at] = bits % 256
    bits = Math.floor(bits / 256)
  }
  return new DataView(end.buffer)
}

function mixBlock(state: Uint32Array, words: Uint32Array, block: DataView, start: number): void {
  for (let at = 0; at < 16; at++) words[at] = block.getUint32(start + at * 4)
  for (let at = 16; at < 64; at++) {
    const far = words[at - 15] ?? 0
    const near = words[at - 2] ?? 0
    const mixedFar = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    const mixedNear = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    words[at] = ((words[at - 16] ?? 0) + mixedFar + (words[at - 7] ?? 0) + mixedNear) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const turned = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const first = (h + turned + chosen + (ROUNDS[at] ?? 0) + (words[at] ?? 0)) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  const mixed = [a, b, c, d, e, f, g, h]
  for (let at = 0; at < 8; at++) state[at] = ((state[at] ?? 0) + (mixed[at] ?? 0)) | 0
}

/** Turns 32 bits to the right. */
function turn(bits: number, by: number): number {
  return (bits >>> by) | (bits << (32 - by))
}

function fractionBits(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}
