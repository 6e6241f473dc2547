import { readSync } from 'node:fs'

export const STANDARD_INPUT = 0

const PIECE_BYTES = 1 << 16
/** How long to wait before asking again for what has not come yet. */
const WAIT_MS = 5

/** What is given on the standard input of this process, piece by piece, each as it comes. A piece holds till the next is asked for. */
export function* readStandardInput(): Generator<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES)
  const clock = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  for (;;) {
    let bytes = 0
    try {
      bytes = readSync(STANDARD_INPUT, piece)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      // Windows says so where a pipe ends.
      if (code === 'EOF') return
      if (code !== 'EAGAIN') throw error
      Atomics.wait(clock, 0, 0, WAIT_MS)
      continue
    }
    if (bytes === 0) return
    yield piece.subarray(0, bytes)
  }
}
