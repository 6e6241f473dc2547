import type {
  ClaimChange,
  CorrectionChange,
  DisagreementChange,
  ReleaseChanges,
} from '../../contract/releases/release-changes.ts'

/** What changed on one event. */
export interface EventChanges {
  readonly event: string
  readonly claims: readonly ClaimChange[]
  readonly disagreements: readonly DisagreementChange[]
  readonly corrections: readonly CorrectionChange[]
}

/** Changes by event, in an order of the events. @param order ids; what it lacks comes last */
export function byEvent(
  { events, claims, disagreements, corrections }: ReleaseChanges,
  order: readonly string[],
): EventChanges[] {
  const named = [...events.added, ...events.withdrawn].map(({ id }) => id)
  const told = new Set([...claims, ...disagreements, ...corrections].map(({ event }) => event).concat(named))
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? Infinity
  return [...told]
    .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
    .map((event) => {
      const isOwn = (change: { readonly event: string }) => change.event === event
      return {
        event,
        claims: claims.filter(isOwn),
        disagreements: disagreements.filter(isOwn),
        corrections: corrections.filter(isOwn),
      }
    })
}
