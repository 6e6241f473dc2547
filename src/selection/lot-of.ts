/**
 * By which lots are drawn among events that are equal, the same every time: a number for every row, another for each. Rows are
 * multiplied by an odd number, modulo 2^32 (Knuth's multiplicative hash).
 */
export function lotOf(row: number): number {
  return Math.imul(row + 1, 0x9e3779b1) >>> 0
}
