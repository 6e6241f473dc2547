import type { PublishedEvent } from '../../../contract/event-file.ts'
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

/** Lays out the citation chains of an event as a tree whose branches end in the columns given. */
export function layOutChainTree(
  event: PublishedEvent,
  columns: readonly string[],
  findings: readonly Finding[],
): ChainTreeLayout {
  const parents = toCitationParents(event)
  const pathOf = (id: string): string[] => {
    const [parent] = parents.get(id) ?? []
    return parent === undefined ? [id] : [...pathOf(parent), id]
  }
  const paths = columns.map(pathOf)
  const nodes: ChainNode[] = []
  const branches: { row: number; from: number; to: number }[] = []
  const starts = columns.map(() => 0)
  paths.forEach((path, column) => {
    path.forEach((id, row) => {
      if (nodes.some((node) => node.id === id)) return
      const parent = nodes.find((node) => node.id === path[row - 1])
      if (parent && parent.column !== column) {
        branches.push({ row: parent.row, from: parent.column, to: column })
        starts[column] = row
      }
      const isEnd = id === columns[column]
      const feeds = paths.some((other, place) => place !== column && other.includes(id))
      if (!isEnd || row === 0 || feeds) nodes.push({ id, column, row, track: 0 })
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

/** Whether two sources give readings of an attribute that exclude each other, and none that they share. */
export function isParted(finding: Finding, a: string, b: string): boolean {
  if (finding.level !== 'disagree') return false
  const placesOf = (id: string) =>
    finding.readings.flatMap(({ reading }, place) => (reading.sources.includes(id) ? [place] : []))
  const [ofA, ofB] = [placesOf(a), placesOf(b)]
  return !ofA.some((place) => ofB.includes(place)) && ofA.some((x) => ofB.some((y) => finding.parts(x, y)))
}
