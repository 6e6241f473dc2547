import type { OpenEvent } from '../../../contract/opened/open-event.ts'
import { toCitationParents } from './citation-parents.ts'
import type { Finding } from '../findings/finding.ts'

export interface ChainNode {
  readonly id: string
  readonly column: number
  /** From the origins down. */
  readonly row: number
  /** 0: in the column's own line; 1, 2 …: beside it, for other sources that the column cites. */
  readonly track: number
}

export interface ChainTreeLayout {
  readonly nodes: readonly ChainNode[]
  /** Where a line branches off: below the row of the parent, from its column to the column that it feeds. */
  readonly branches: readonly { readonly row: number; readonly from: number; readonly to: number }[]
  /** Row at which the line of each column begins. */
  readonly starts: readonly number[]
  readonly rows: number
  /** Rows from here on hold other sources that columns cite. */
  readonly besides: number
  /** For each column, on how many disputed attributes it excludes the nearest speaking source above it. */
  readonly changes: readonly number[]
}

/** A tree of more rows is not drawn. */
const MOST_ROWS = 24

/**
 * Lays out the citation chains of an event as a tree whose branches end in the columns given; `null` where that would be
 * more rows than a screen can show.
 */
export function layOutChainTree(
  event: OpenEvent,
  columns: readonly string[],
  findings: readonly Finding[],
): ChainTreeLayout | null {
  const parents = toCitationParents(event)
  const paths = columns.map((id) => pathTo(id, parents))
  if (paths.some(({ length }) => length > MOST_ROWS)) return null
  const lines = paths.map((path) => new Set(path))
  const nodes: ChainNode[] = []
  const byId = new Map<string, ChainNode>()
  const branches: { row: number; from: number; to: number }[] = []
  const starts = columns.map(() => 0)
  paths.forEach((path, column) => {
    path.forEach((id, row) => {
      if (byId.has(id)) return
      const parent = byId.get(path[row - 1] ?? '')
      if (parent && parent.column !== column) {
        branches.push({ row: parent.row, from: parent.column, to: column })
        starts[column] = row
      }
      const isEnd = id === columns[column]
      const feeds = lines.some((other, place) => place !== column && other.has(id))
      if (isEnd && row > 0 && !feeds) return
      const node = { id, column, row, track: 0 }
      byId.set(id, node)
      nodes.push(node)
    })
  })
  const besides = Math.max(0, ...nodes.map(({ row }) => row + 1))
  let rows = besides
  columns.forEach((id, column) => {
    const others = (parents.get(id) ?? []).slice(1)
    others.forEach((other, place) => nodes.push({ id: other, column, row: besides + place, track: place + 1 }))
    rows = Math.max(rows, besides + others.length)
  })
  const changes = paths.map((path) => {
    const above = path.slice(0, -1).findLast((id) => event.claims.some((claim) => claim.source === id))
    const own = path.at(-1)
    return above === undefined || own === undefined
      ? 0
      : findings.filter((finding) => isParted(finding, above, own)).length
  })
  return { nodes, branches, starts, rows, besides, changes }
}

/** From the root down to a source, by what each cites first; no longer than is needed to see that it is too long. */
function pathTo(id: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  const path = [id]
  for (let at = parents.get(id)?.[0]; at !== undefined && path.length <= MOST_ROWS; at = parents.get(at)?.[0])
    path.push(at)
  return path.toReversed()
}

/** Whether two sources give readings of an attribute that exclude each other, and none that they share. */
export function isParted(finding: Finding, a: string, b: string): boolean {
  if (finding.level !== 'disagree') return false
  const placesOf = (id: string) =>
    finding.readings.flatMap(({ reading }, place) => (reading.sources.includes(id) ? [place] : []))
  const [ofA, ofB] = [placesOf(a), placesOf(b)]
  return !ofA.some((place) => ofB.includes(place)) && ofA.some((x) => ofB.some((y) => finding.parts(x, y)))
}
