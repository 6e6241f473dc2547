/** The values of one facet, numbered: those of event `at` are `values[starts[at]]` to before `values[starts[at + 1]]`. */
export interface FacetColumn {
  readonly ids: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  readonly values: Uint16Array | Uint32Array
}

/** A column that is read bit by bit, or at once by who needs it now. */
export interface FacetColumnReading {
  /** Reads so many events more; `true` when all are read. */
  readonly advance: (count: number) => boolean
  /** Reads what is left. */
  readonly finish: () => FacetColumn
  /** Whether no event has a value, in time that grows with the events before the first that has one. */
  readonly isEmpty: () => boolean
  /** Whether there is something to read; asks for it where there is not. Not there: there is. */
  readonly isHere?: () => boolean
}

/** Starts reading a facet of events into a column, in time that grows with their values. */
export function readFacetColumn<E>(
  events: readonly E[],
  valuesOf: (event: E) => readonly string[],
): FacetColumnReading {
  const [ids, numbers, values]: [string[], Map<string, number>, number[]] = [[], new Map(), []]
  const starts = new Uint32Array(events.length + 1)
  let read = 0
  let column: FacetColumn | null = null
  const advance = (count: number) => {
    const end = Math.min(events.length, read + count)
    for (; read < end; read++) {
      const event = events[read]
      for (const id of event === undefined ? [] : valuesOf(event)) {
        let number = numbers.get(id)
        if (number === undefined) {
          number = ids.push(id) - 1
          numbers.set(id, number)
        }
        values.push(number)
      }
      starts[read + 1] = values.length
    }
    return read === events.length
  }
  const finish = () => {
    if (column) return column
    advance(events.length)
    column = { ids, numbers, starts, values: Uint32Array.from(values) }
    return column
  }
  return { advance, finish, isEmpty: () => events.every((event) => valuesOf(event).length === 0) }
}

/** How many events have each value, of those for which `isCounted` holds; values of none are left out. */
export function countValues({ ids, starts, values }: FacetColumn, isCounted: (at: number) => boolean) {
  const tally = new Uint32Array(ids.length)
  for (let at = 0; at + 1 < starts.length; at++) {
    if (!isCounted(at)) continue
    const end = starts[at + 1] ?? 0
    for (let place = starts[at] ?? 0; place < end; place++) {
      const value = values[place] ?? 0
      tally[value] = (tally[value] ?? 0) + 1
    }
  }
  const counts = new Map<string, number>()
  for (let number = 0; number < tally.length; number++) {
    const count = tally[number] ?? 0
    if (count > 0) counts.set(ids[number] ?? '', count)
  }
  return counts
}
