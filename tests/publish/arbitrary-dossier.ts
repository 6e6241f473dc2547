import type { Kind } from '../../src/contract/frame.ts'
import type { CalendarDay } from '../../src/domain/calendar-day.ts'
import { formatTakenOut, type TakenOut } from '../../src/domain/taken-out.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { sortedUnique } from '../../src/domain/text-order.ts'
import type {
  Dossier,
  DossierAssessment,
  DossierClaim,
  DossierEvent,
  DossierSource,
} from '../../src/publish/dossier.ts'
import { ATTRIBUTES, claimsOn, ENTITIES } from '../domain/arbitrary-claims.ts'
import fc from '../seeded-fast-check.ts'
import { citedSources } from '../../src/domain/compare/chains/chain-step.ts'

/** Random dossiers of three events, whose claims, sources and assessments come to be known day by day. */

/** No claim and no source of a random dossier has a day before or after these: few days, so that they often meet. */
export const [FIRST, LAST] = [0, 5] as [CalendarDay, CalendarDay]

const EVENTS = ['e1', 'e2', 'e3']
const READ = ['a', 'b', 'c', 'd', 'e']
const UNREAD = ['p', 'q', 'r']
const report: Kind = { id: 'report', label: 'Report', lane: 'reports', placedBy: 'dated', lasts: null, mark: 'square' }
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((number) => number as CalendarDay)

/** @param known whether every claim and every source has a known day */
export function arbitraryDossier(known: boolean): fc.Arbitrary<Dossier> {
  const dayOf = known ? anyDay : fc.option(anyDay, { freq: 3 })
  const sources = fc
    .tuple(
      ...[...READ, ...UNREAD].map((id) =>
        fc.tuple(dayOf, fc.subarray(UNREAD.slice(0, UNREAD.indexOf(id))), arbitraryKind),
      ),
    )
    .map((drawn) => new Map(drawn.map(([knownOn, cites, kind], place) => toSource(place, knownOn, cites, kind))))
  const events = fc.tuple(...EVENTS.map((event) => claimsOn(ATTRIBUTES, known).chain((own) => toEvent(event, own))))
  return fc.record({ sources, events }).map(({ sources: byId, events: drawn }) => ({
    id: 'drawn',
    formerIds: [],
    title: 'Drawn',
    description: '',
    window: null,
    scaleBreak: null,
    map: null,
    example: null,
    opening: null,
    contact: null,
    licence: null,
    zone: null,
    units: new Map(),
    lanes: [],
    kinds: new Map([[report.id, report]]),
    attributes: new Map(ATTRIBUTES.map((attribute) => [attribute.id, attribute])),
    actors: [],
    places: [],
    entities: ENTITIES,
    events: EVENTS.map(toIdentity),
    sources: byId,
    claimsByEvent: new Map(drawn.map(({ claims }, place) => [EVENTS[place] ?? '', claims])),
    assessmentsByEvent: new Map(drawn.map(({ assessments }, place) => [EVENTS[place] ?? '', assessments])),
  }))
}

type SourceKind = Pick<DossierSource, 'form' | 'machineTranslatedFrom'>

/** Of few forms, so that some sources share one. */
const arbitraryKind: fc.Arbitrary<SourceKind> = fc.record({
  form: fc.constantFrom(null, 'report', 'repost'),
  machineTranslatedFrom: fc.constantFrom(null, null, 'fr'),
})

function toSource(
  place: number,
  knownOn: CalendarDay | null,
  cites: readonly string[],
  kind: SourceKind,
): [string, DossierSource] {
  const id = [...READ, ...UNREAD][place] ?? ''
  const unread = UNREAD.includes(id)
  const head = {
    outlet: id.toUpperCase(),
    title: `Story of ${id}`,
    url: null,
    published: null,
    language: null,
    isLabel: false,
    apart: null,
    ...kind,
    by: null,
    lineage: [],
  }
  return [id, { id, ...head, knownOn, cites: [...cites], unread, formerIds: [], versions: [] }]
}

/** Some of what can be taken out of a random dossier; a voice is a speaker of its claims or a source. */
export const arbitraryTakenOut: fc.Arbitrary<TakenOut[]> = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(...READ, ...UNREAD).map((id): TakenOut => ({ what: 'source', id })),
    fc.constantFrom(...READ, ...UNREAD, 'x', 'y').map((id): TakenOut => ({ what: 'origin', id })),
    fc.constantFrom('report' as const, 'repost' as const).map((form): TakenOut => ({ what: 'form', form })),
    fc.constant<TakenOut>({ what: 'machine-translated' }),
  ),
  { selector: formatTakenOut, minLength: 1, maxLength: 4 },
)

/** Claims of an event, and assessments of some of the attributes of which they speak. */
function toEvent(
  event: string,
  drawn: readonly Claim[],
): fc.Arbitrary<{ claims: DossierClaim[]; assessments: DossierAssessment[] }> {
  const claims = drawn.map((claim): DossierClaim => {
    const cites = citedSources(claim.chain)
    return { ...claim, event, gloss: null, quote: null, speaker: null, locator: null, cites }
  })
  const topics = sortedUnique(claims.map(({ attribute }) => attribute))
  const assessmentOf = (attribute: string): fc.Arbitrary<DossierAssessment> =>
    fc.record({
      event: fc.constant(event),
      attribute: fc.constant(attribute),
      standing: fc.option(
        fc
          .constantFrom(...claims.filter((claim) => claim.attribute === attribute))
          .map(({ stance, value }) => ({ stance, value })),
        { freq: 4 },
      ),
      because: fc.constant('For a reason.'),
      basis: fc.subarray([...READ, ...UNREAD], { maxLength: 3 }),
    })
  return fc
    .subarray(topics)
    .chain((assessed) => fc.tuple(...assessed.map(assessmentOf)))
    .map((assessments) => ({ claims, assessments }))
}

function toIdentity(id: string): DossierEvent {
  const words = { title: `Title of ${id}`, label: id, summary: '' }
  return { id, kind: report.id, ...words, actors: [], countries: [], places: [], formerIds: [] }
}
