/** Of more squares than these the eye takes in nothing: how many there are stands beside them in words. */
const MOST_SQUARES = 60

/**
 * How many squares of each group are drawn.
 * @param sizes of the groups
 * @returns for each group that is drawn, the first ones, its squares; and how many squares are left out of all
 * @example squaresWithin([50, 20, 5]) // { shown: [50, 10], left: 15 }
 */
export function squaresWithin(sizes: readonly number[]): { readonly shown: readonly number[]; readonly left: number } {
  const shown: number[] = []
  let room = MOST_SQUARES
  for (const size of sizes) {
    if (room === 0) break
    shown.push(Math.min(size, room))
    room -= Math.min(size, room)
  }
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return { shown, left: all - (MOST_SQUARES - room) }
}
