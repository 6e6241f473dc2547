import type { PublishedSource } from '../../contract/parts.ts'
import { compareText } from '../../domain/text-order.ts'
import type { Dossier } from '../../publish/dossier.ts'
import { toPublishedSource } from '../../publish/forms/published-parts.ts'

/** A source that can be compared with those that are. */
export interface OfferedSource {
  readonly source: PublishedSource
  /** Events of which it tells, as one at least of those compared does. */
  readonly shared: number
}

/** The sources that make claims and are not compared yet: those that tell of most of the same events first. */
export function offerSources({ claimsByEvent, sources }: Dossier, compared: readonly string[]): OfferedSource[] {
  const shared = new Map<string, number>()
  for (const claims of claimsByEvent.values()) {
    const telling = new Set(claims.map(({ source }) => source))
    const counts = compared.some((id) => telling.has(id)) ? 1 : 0
    for (const id of telling) shared.set(id, (shared.get(id) ?? 0) + counts)
  }
  for (const id of compared) shared.delete(id)
  return [...shared]
    .flatMap(([id, events]) => {
      const source = sources.get(id)
      return source ? [{ source: toPublishedSource(source), shared: events }] : []
    })
    .sort(
      (a, b) =>
        b.shared - a.shared || compareText(a.source.outlet, b.source.outlet) || compareText(a.source.id, b.source.id),
    )
}
