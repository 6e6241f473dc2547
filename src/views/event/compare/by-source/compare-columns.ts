import type { OpenEvent } from '../../../../contract/opened/open-event.ts'
import { postOrder } from '../../../../domain/post-order.ts'
import { toCitationParents } from '../../chains/citation-parents.ts'
import type { Finding } from '../../findings/finding.ts'

/** If there are more columns than this, only the main ones are shown at first. */
const MAIN_COLUMNS = 4
/** One more if the dates alone take them all, so that the other disputes are seen too. */
const MOST_MAIN_COLUMNS = 5

/** Sources that say something about the event, those with a common parent beside each other. */
export function toCompareColumns(event: OpenEvent): string[] {
  const speaking = new Set(event.claims.map((claim) => claim.source))
  const parents = toCitationParents(event)
  const children = new Map<string | null, string[]>()
  const known = new Map(event.sources.map((source) => [source.id, source.knownOn ?? '9']))
  for (const id of new Set([...known.keys(), ...speaking])) {
    const [parent = null] = parents.get(id) ?? []
    children.set(parent, [...(children.get(parent) ?? []), id])
  }
  // What a source feeds is weighed before the source.
  const weights = new Map<string | null, number>()
  for (const id of postOrder<string | null>(null, (at) => children.get(at) ?? [])) {
    const below = (children.get(id) ?? []).reduce((sum, child) => sum + (weights.get(child) ?? 0), 0)
    weights.set(id, below + (id !== null && speaking.has(id) ? 1 : 0))
  }
  const weigh = (id: string) => weights.get(id) ?? 0
  const order: string[] = []
  const open: (string | null)[] = [null]
  while (open.length > 0) {
    const id = open.pop() ?? null
    if (id !== null) order.push(id)
    const next = (children.get(id) ?? []).sort(
      (a, b) => weigh(b) - weigh(a) || (known.get(a) ?? '').localeCompare(known.get(b) ?? ''),
    )
    open.push(...next.toReversed())
  }
  return order.filter((id) => speaking.has(id))
}

/**
 * The few columns that show every dispute, in the order of `columns`: for each reading of a disputed date a source,
 * then for each of the other readings in dispute, as long as there is room; sources that give most readings first.
 * @param placedBy the attribute whose dispute comes first
 */
export function toMainColumns(columns: readonly string[], findings: readonly Finding[], placedBy: string): string[] {
  if (columns.length <= MAIN_COLUMNS) return [...columns]
  const disputes = findings.filter(({ level }) => level === 'disagree')
  const shown = disputes.length > 0 ? disputes : findings
  const readings = shown.flatMap((finding) => finding.readings.map(({ reading }) => reading.sources))
  const dates = disputes
    .filter(({ attribute }) => attribute === placedBy)
    .flatMap((finding) => [...finding.readings])
    // A date that is compatible with the one that stands is no party to the dispute.
    .sort((a, b) => Number(a.reading.standing === 'other') - Number(b.reading.standing === 'other'))
  const chosen = new Set<string>()
  const choose = (from: readonly string[]) => {
    const open = readings.filter((sources) => !sources.some((id) => chosen.has(id)))
    // A reading that no column shows yet outweighs any number of readings that some column shows already.
    const score = (id: string) =>
      open.filter((sources) => sources.includes(id)).length * 1000 +
      readings.filter((sources) => sources.includes(id)).length
    const [best] = from.filter((id) => !chosen.has(id)).sort((a, b) => score(b) - score(a))
    if (best !== undefined) chosen.add(best)
    return best !== undefined
  }
  for (const { reading } of dates) {
    if (chosen.size === MOST_MAIN_COLUMNS) break
    if (!reading.sources.some((id) => chosen.has(id))) choose(columns.filter((id) => reading.sources.includes(id)))
  }
  const most = chosen.size < MAIN_COLUMNS ? MAIN_COLUMNS : MOST_MAIN_COLUMNS
  while (chosen.size < most && choose(columns));
  return columns.filter((id) => chosen.has(id))
}
