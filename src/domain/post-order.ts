/**
 * Everything that a walk from `start` comes to, each after all that it leads to, `start` last. Where a circle closes, the
 * walk turns back. It keeps its own stack, so that no depth is too much.
 * @param next where one thing leads, in the order in which it is walked
 * @example postOrder('a', (id) => ({ a: ['b', 'c'], b: ['c'] })[id] ?? []) // ['c', 'b', 'a']
 */
export function postOrder<T>(start: T, next: (from: T) => readonly T[]): T[] {
  const seen = new Set([start])
  const left: T[] = []
  const stack = [{ at: start, ways: next(start), taken: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const way = top.ways[top.taken++]
    if (top.taken > top.ways.length) {
      left.push(top.at)
      stack.pop()
    } else if (way !== undefined && !seen.has(way)) {
      seen.add(way)
      stack.push({ at: way, ways: next(way), taken: 0 })
    }
  }
  return left
}
