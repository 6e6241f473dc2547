const LINE_FEED = 0x0a

/** The lines of some bytes, each as it ends, without its end; the last may have none. */
export function* linesOf(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let begun: Uint8Array[] = []
  for (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      const rest = piece.subarray(start, end)
      yield begun.length === 0 ? rest : joined([...begun, rest])
      begun = []
      start = end + 1
    }
    // The piece may be written over.
    if (start < piece.length) begun.push(piece.slice(start))
  }
  if (begun.length > 0) yield joined(begun)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
