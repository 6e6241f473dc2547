/** A change of a text: what stands from `start` to before `end` becomes `text`; both are offsets. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes changes that do not overlap, and leaves every other character as it is. */
export function splice(text: string, changes: readonly Splice[]): string {
  let spliced = text
  // From the end, so that the places before stay where they are.
  for (const { start, end, text: put } of [...changes].sort((a, b) => b.start - a.start)) {
    spliced = spliced.slice(0, start) + put + spliced.slice(end)
  }
  return spliced
}
