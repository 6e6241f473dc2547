import type { ReleaseState } from '../../../src/contract/releases/release-state.ts'
import fc from '../../seeded-fast-check.ts'

const EVENTS = ['vote', 'talks', 'strike']
const SOURCES = ['wire', 'paper', 'post']
const event = fc.constantFrom(...EVENTS)
const source = fc.constantFrom(...SOURCES)
const attribute = fc.constantFrom('dated', 'killed')

const claim = fc.record({
  event,
  attribute,
  source,
  stance: fc.constantFrom('asserts' as const, 'hedges' as const, 'denies' as const),
  value: fc.constantFrom('1', '2', '3'),
  unit: fc.constantFrom(null, 'people'),
  speaker: fc.constantFrom(null, 'ministry'),
  version: fc.constant(null),
  cites: fc.option(fc.subarray(SOURCES)),
  words: fc.constantFrom('aa', 'bb'),
})

const disagreement = fc.record({
  event,
  attribute,
  kind: fc.constantFrom('conflict' as const, 'certainty' as const),
  nature: fc.constantFrom('retold' as const, 'independent' as const),
  isSettled: fc.boolean(),
  departs: fc.uniqueArray(fc.record({ source, from: source }), {
    maxLength: 3,
    selector: (one) => `${one.source} ${one.from}`,
  }),
})

/** The state of a release of few events and sources, so that two of them have much in common. */
export const arbitraryState: fc.Arbitrary<ReleaseState> = fc.record({
  form: fc.constant(1 as const),
  dossier: fc.constant('drawn'),
  events: fc.subarray(EVENTS).map((ids) => ids.map((id) => ({ id, title: `Title of ${id}`, formerIds: [] }))),
  sources: fc
    .subarray(SOURCES)
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) => fc.boolean().map((unread) => ({ id, name: `Name of ${id}`, unread, formerIds: [] }))),
      ),
    ),
  claims: fc.array(claim, { maxLength: 12 }),
  disagreements: fc.uniqueArray(disagreement, { maxLength: 4, selector: (one) => `${one.event} ${one.attribute}` }),
})

/** The same state where every event and every source has another id, and says what it was. */
export function withNewIds(state: ReleaseState): ReleaseState {
  const anew = (id: string) => `${id}-anew`
  return {
    ...state,
    events: state.events.map((one) => ({ ...one, id: anew(one.id), formerIds: [one.id] })),
    sources: state.sources.map((one) => ({ ...one, id: anew(one.id), formerIds: [one.id] })),
    claims: state.claims.map((one) => ({
      ...one,
      event: anew(one.event),
      source: anew(one.source),
      cites: Array.isArray(one.cites) ? one.cites.map(anew) : one.cites,
    })),
    disagreements: state.disagreements.map((one) => ({
      ...one,
      event: anew(one.event),
      departs: one.departs.map(({ source: of, from }) => ({ source: anew(of), from: anew(from) })),
    })),
  }
}

/** A state in which everything that is named is there. */
export function whole(state: ReleaseState): ReleaseState {
  return {
    ...state,
    events: EVENTS.map((id) => ({ id, title: `Title of ${id}`, formerIds: [] })),
    sources: SOURCES.map((id) => ({ id, name: `Name of ${id}`, unread: false, formerIds: [] })),
  }
}
