import type {
  CorrectionChange,
  DisagreementChange,
  ReleaseChanges,
} from '../../../contract/releases/release-changes.ts'
import type { ReleaseState, StateClaim, StateDisagreement } from '../../../contract/releases/release-state.ts'
import { compareText } from '../../../domain/text-order.ts'
import { pairClaims } from './pair-claims.ts'

/**
 * What changed from one release of a dossier to another, by meaning. An event or a source that has another id now, and says so by
 * `formerIds`, is the same. The other way round, what was added is withdrawn, what was found is gone, and the rest is turned round.
 */
export function compareReleases(one: ReleaseState, other: ReleaseState): ReleaseChanges {
  const toEvent = renaming(one.events, other.events)
  const toSource = renaming(one.sources, other.sources)
  const [before, after] = [renamed(one, toEvent, toSource), renamed(other, toEvent, toSource)]
  const events = namesOf(before.events, ({ title }) => title)
  const eventsAfter = namesOf(after.events, ({ title }) => title)
  const sources = namesOf(before.sources, ({ name }) => name)
  const sourcesAfter = namesOf(after.sources, ({ name }) => name)
  const unread = (state: ReleaseState) => new Set(state.sources.flatMap(({ id, unread: is }) => (is ? [id] : [])))
  const [unreadBefore, unreadAfter] = [unread(before), unread(after)]
  const inBoth = [...sourcesAfter].filter(([id]) => sources.has(id))
  const toNamed = (pairs: Iterable<readonly [string, string]>) =>
    [...pairs].map(([id, name]) => ({ id, name })).sort((a, b) => compareText(a.id, b.id))
  return {
    events: { added: toNamed(without(eventsAfter, events)), withdrawn: toNamed(without(events, eventsAfter)) },
    sources: {
      added: toNamed(without(sourcesAfter, sources)),
      withdrawn: toNamed(without(sources, sourcesAfter)),
      read: toNamed(inBoth.filter(([id]) => unreadBefore.has(id) && !unreadAfter.has(id))),
      unread: toNamed(inBoth.filter(([id]) => !unreadBefore.has(id) && unreadAfter.has(id))),
    },
    ...compareClaims(before.claims, after.claims),
    disagreements: compareDisagreements(before.disagreements, after.disagreements),
    corrections: compareCorrections(before.disagreements, after.disagreements),
  }
}

/** Whether nothing changed at all. */
export function isUnchanged({ events, sources, claims, disagreements, corrections }: ReleaseChanges): boolean {
  const lists = [...Object.values(events), ...Object.values(sources), claims, disagreements, corrections]
  return lists.every((list) => list.length === 0)
}

interface Identified {
  readonly id: string
  readonly formerIds: readonly string[]
}

/** What an id of either release is called in both. */
function renaming(one: readonly Identified[], other: readonly Identified[]): (id: string) => string {
  const successor = new Map<string, string>()
  for (const { id, formerIds } of [...one, ...other].toSorted((a, b) => compareText(b.id, a.id)))
    for (const former of formerIds) successor.set(former, id)
  return (id) => {
    // Of ids that lead round in a circle each stays what it is.
    const seen = new Set<string>()
    for (let at = id; ;) {
      const next = successor.get(at)
      if (next === undefined) return at
      if (seen.has(next)) return id
      seen.add(next)
      at = next
    }
  }
}

function renamed(state: ReleaseState, toEvent: (id: string) => string, toSource: (id: string) => string): ReleaseState {
  return {
    ...state,
    events: state.events.map((event) => ({ ...event, id: toEvent(event.id) })),
    sources: state.sources.map((source) => ({ ...source, id: toSource(source.id) })),
    claims: state.claims.map((claim) => ({
      ...claim,
      event: toEvent(claim.event),
      source: toSource(claim.source),
      cites: Array.isArray(claim.cites) ? claim.cites.map(toSource) : claim.cites,
    })),
    disagreements: state.disagreements.map((one) => ({
      ...one,
      event: toEvent(one.event),
      departs: one.departs.map(({ source, from }) => ({ source: toSource(source), from: toSource(from) })),
    })),
  }
}

function namesOf<T extends Identified>(all: readonly T[], nameOf: (one: T) => string): Map<string, string> {
  return new Map(all.map((one) => [one.id, nameOf(one)]))
}

function without<T>(these: ReadonlyMap<string, T>, those: ReadonlyMap<string, T>): [string, T][] {
  return [...these].filter(([id]) => !those.has(id))
}

function compareClaims(
  before: readonly StateClaim[],
  after: readonly StateClaim[],
): Pick<ReleaseChanges, 'claims' | 'unchanged'> {
  const keyOf = ({ event, attribute, source }: StateClaim) => JSON.stringify([event, attribute, source])
  const [old, now] = [groupBy(before, keyOf), groupBy(after, keyOf)]
  const paired = [...new Set([...old.keys(), ...now.keys()])]
    .sort(compareText)
    .map((key) => pairClaims(old.get(key) ?? [], now.get(key) ?? []))
  return {
    claims: paired.flatMap(({ changes }) => changes),
    unchanged: paired.reduce((sum, { unchanged }) => sum + unchanged, 0),
  }
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function compareDisagreements(
  before: readonly StateDisagreement[],
  after: readonly StateDisagreement[],
): DisagreementChange[] {
  const [old, now] = [byQuestion(before), byQuestion(after)]
  const changes: DisagreementChange[] = []
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort(compareText)) {
    const [was, is] = [old.get(key), now.get(key)]
    const { event, attribute } = (is ?? was) as StateDisagreement
    const states = { before: was ? toState(was) : null, after: is ? toState(is) : null }
    const add = (change: DisagreementChange['change']) => void changes.push({ event, attribute, change, ...states })
    if (!was) add('found')
    else if (!is) add('gone')
    else {
      if (was.isSettled !== is.isSettled) add(is.isSettled ? 'settled' : 'reopened')
      if (was.kind !== is.kind || was.nature !== is.nature) add('changed')
    }
  }
  return changes
}

function compareCorrections(
  before: readonly StateDisagreement[],
  after: readonly StateDisagreement[],
): CorrectionChange[] {
  const gather = (all: readonly StateDisagreement[]) =>
    new Map(
      all.flatMap(({ event, attribute, departs }) =>
        departs.map(({ source, from }) => {
          const one = { event, attribute, source, from }
          return [JSON.stringify(Object.values(one)), one]
        }),
      ),
    )
  const [old, now] = [gather(before), gather(after)]
  return [...new Map([...old, ...now])]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([key, one]): CorrectionChange[] => {
      if (old.has(key) && now.has(key)) return []
      return [{ ...one, change: now.has(key) ? 'found' : 'gone' }]
    })
}

function byQuestion(all: readonly StateDisagreement[]): Map<string, StateDisagreement> {
  return new Map(all.map((one) => [JSON.stringify([one.event, one.attribute]), one]))
}

function toState({ kind, nature }: StateDisagreement): {
  kind: StateDisagreement['kind']
  nature: StateDisagreement['nature']
} {
  return { kind, nature }
}
