/**
 * Everything that a walk from `start` comes to, each after all that it leads to, `start` last. Where a circle closes, the
 * walk turns back. It keeps its own stack, so that no depth is too much.
 * @param next where one thing leads, in the order in which it is walked
 * @example postOrder('a', (id) => ({ a: ['b', 'c'], b: ['c'] })[id] ?? []) // ['c', 'b', 'a']
 */
export function postOrder<T>(start: T, next: (from: T) => readonly T[]): T[] {
  return postOrderOfAll([start], next)
}

/**
 * As {@link postOrder}, from several starts one after another; everything once.
 * @param seen what was come to before, and is not come to again; what is come to now is added
 */
export function postOrderOfAll<T>(starts: Iterable<T>, next: (from: T) => readonly T[], seen = new Set<T>()): T[] {
  const left: T[] = []
  for (const start of starts) {
    if (seen.has(start)) continue
    seen.add(start)
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
  }
  return left
}
