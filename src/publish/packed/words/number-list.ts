const CHUNK = 1 << 18

/** A list of numbers up to 2^32 that grows, without being copied when it does. */
export class NumberList {
  readonly #chunks: Uint32Array[] = []
  length = 0

  push(number: number): void {
    const at = this.length++ % CHUNK
    if (at === 0) this.#chunks.push(new Uint32Array(CHUNK))
    const chunk = this.#chunks.at(-1)
    if (chunk) chunk[at] = number
  }

  at(place: number): number {
    return this.#chunks[Math.floor(place / CHUNK)]?.[place % CHUNK] ?? 0
  }

  /** Adds to the number at a place. */
  increase(place: number, by: number): void {
    const chunk = this.#chunks[Math.floor(place / CHUNK)]
    const at = place % CHUNK
    if (chunk) chunk[at] = (chunk[at] ?? 0) + by
  }
}
