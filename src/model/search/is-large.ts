const MOST_AT_ONCE = 5000

/** Whether there are so many of something that what the timeline does not need is left for after the first paint. */
export function isLarge(count: number): boolean {
  return count > MOST_AT_ONCE
}
