import * as z from 'zod/mini'
import { DISAGREEMENT_KINDS, DISCREPANCY_KINDS, LEVELS } from '../domain/compare/discrepancy.ts'
import { STANDINGS } from '../domain/compare/standing.ts'
import { dayRange, id, ids, isoDay, said, source, stance, value, version } from './published-parts.ts'

/**
 * The published JSON: the only seam between the pipeline, which writes it, and the app, which reads it.
 */

export const MARKS = [
  'triangle-down',
  'square',
  'diamond',
  'hexagon',
  'hexagon-barred',
  'pointer',
  'circle',
  'pill',
  'triangle-up',
] as const
const mark = z.enum(MARKS)
/** What the lane's colour says: things on the ground, words, institutions. */
export const FAMILIES = ['ground', 'words', 'institutions'] as const
const family = z.enum(FAMILIES)

const lane = z.object({ id, label: z.string(), mark, family })
/**
 * `lasts`: events of the kind go on over their span (`true`) or happen within it (`false`); `null`: an interval goes
 * on, any other date happens within its span. `mark`: where it differs from the lane's.
 */
const kind = z.object({ id, label: z.string(), lane: id, placedBy: id, lasts: z.nullable(z.boolean()), mark })
const attribute = z.object({
  id,
  label: z.string(),
  type: z.enum(['date', 'quantity', 'entity', 'category', 'text']),
  unit: z.nullable(z.string()),
  cumulative: z.boolean(),
  options: z.record(z.string(), z.string()),
})
const actor = z.object({
  id,
  name: z.string(),
  type: z.enum(['state', 'organisation', 'person', 'vessel', 'weapon']),
  country: z.nullable(z.string()),
  aliases: z.array(z.string()),
})
const place = z.object({
  id,
  name: z.string(),
  country: z.nullable(z.string()),
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
  within: z.nullable(id),
  aliases: z.array(z.string()),
})
/** Where an event stands on the axis, as the timeline needs it. */
const placed = {
  /** `null` where no source gives a date. */
  at: z.nullable(dayRange),
  /** The date on which it stands, in EDTF. */
  date: z.nullable(z.string()),
  /** The same in words: “about 24 April 2024”. */
  dateLabel: z.nullable(z.string()),
  /** What is certain of an interval: from its last possible beginning to its first possible end. */
  core: z.nullable(dayRange),
  ghosts: z.array(z.object({ earliest: z.nullable(isoDay), latest: z.nullable(isoDay), sources: ids })),
  /** The editors looked at the date and left it open. */
  dateLeftOpen: z.boolean(),
}

const identity = {
  id,
  kind: id,
  title: z.string(),
  /** At most 30 characters, for the timeline. */
  label: z.string(),
  summary: z.string(),
  actors: ids,
  /** ISO 3166-1 alpha-2. */
  countries: z.array(z.string()),
  places: ids,
  formerIds: ids,
}

const counts = z.object({
  events: z.int(),
  sources: z.int(),
  /** Sources known only through others, of `sources`. */
  unreadSources: z.int(),
  claims: z.int(),
  /** Events with at least one discrepancy of level `disagree`. */
  disputedEvents: z.int(),
  /** Events whose date on the axis has ghosts. */
  dateDisputedEvents: z.int(),
  /** Discrepancies by kind. */
  discrepancies: z.record(z.enum(DISCREPANCY_KINDS), z.int()),
})

/** `catalogue.json`: the dossiers that can be opened. */
export const catalogueSchema = z.object({
  version,
  dossiers: z.array(z.object({ id, title: z.string(), description: z.string(), window: z.nullable(dayRange), counts })),
})

const indexEvent = z.object({
  ...identity,
  ...placed,
  /** Sources with a claim on the event, sorted. */
  sources: ids,
  /** How many independent roots stand behind them. */
  origins: z.int(),
  claims: z.int(),
  /** Attributes on which the sources disagree, in the dossier's order. */
  disputes: ids,
  /** Values and words as written, for the search: nothing that stands elsewhere in this record. */
  words: z.string(),
})

/** `<dossier>/index.json`: all that the timeline, the filters and the search need. Events in time order, undated last. */
export const indexSchema = z.object({
  version,
  dossier: z.object({
    id,
    title: z.string(),
    description: z.string(),
    /** What the timeline opens on. */
    window: z.nullable(dayRange),
    /** From this day on the overview strip is drawn larger. */
    scaleBreak: z.nullable(isoDay),
    lanes: z.array(lane),
    kinds: z.array(kind),
    attributes: z.array(attribute),
  }),
  counts,
  actors: z.array(actor),
  places: z.array(place),
  /** Names for the filter by source: those with a claim; the rest is in `sources.json`. */
  sources: z.array(z.object({ id, outlet: z.string(), publishedLabel: z.nullable(z.string()) })),
  events: z.array(indexEvent),
})

const claim = z.object({
  source: id,
  ...said,
  /** The sources it was taken from. */
  cites: ids,
  /** The roots of its chain. */
  origins: ids,
  /** Every citation on the way from the roots: the first cites the second. */
  chain: z.array(z.tuple([id, id])),
  knownOn: z.nullable(isoDay),
})

/** What a reading says, without who says it. */
const answer = {
  stance,
  value,
  unit: z.nullable(z.string()),
  /** The value in words: “25 April 2024”, “at least 3 people”, “Russia”; `null` where it could not be determined. */
  label: z.nullable(z.string()),
  /** Days, for a date. */
  days: z.nullable(dayRange),
  /** Numbers, for a quantity; `null` is no bound. */
  numbers: z.nullable(z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) })),
}

const reading = z.object({
  ...answer,
  sources: ids,
  origins: ids,
  /** The day on which it was first public. */
  knownOn: z.nullable(isoDay),
})

const assessment = z.object({
  /** Place of the reading that stands, in the readings of its attribute; `null`: left open. */
  stands: z.nullable(z.int()),
  because: z.string(),
  basis: ids,
})

const difference = { kind: z.enum(DISCREPANCY_KINDS), spread: z.nullable(z.number()), reason: z.string() }

const discrepancy = z.object({
  attribute: id,
  ...difference,
  level: z.enum(LEVELS),
  /** In order of support. */
  readings: z.array(reading),
  /** Every two readings that differ, by their places in `readings`. */
  pairs: z.array(z.object({ ...difference, between: z.tuple([z.int(), z.int()]) })),
  /** Sources that report the event and do not speak to the attribute. */
  silent: ids,
  assessment: z.nullable(assessment),
})

/** `<dossier>/events/<event>.json`: one event, whole. */
export const eventSchema = z.object({
  version,
  dossier: id,
  ...identity,
  ...placed,
  placedBy: id,
  claims: z.array(claim),
  /** In the dossier's order of attributes. Not there: attributes on which all sources speak with one voice. */
  discrepancies: z.array(discrepancy),
  /** Attributes of which sources speak and on which all of them say the same. */
  agreements: z.array(z.object({ attribute: id, readings: z.array(reading), assessment: z.nullable(assessment) })),
  /** All sources that occur in the claims and their chains, sorted by id. */
  sources: z.array(source),
})

const disagreement = z.object({
  event: id,
  attribute: id,
  ...difference,
  kind: z.enum(DISAGREEMENT_KINDS),
  /** In order of support. */
  readings: z.array(
    z.object({
      ...answer,
      standing: z.enum(STANDINGS),
      sources: ids,
      /** How many independent roots stand behind it. */
      origins: z.int(),
    }),
  ),
  /** How many independent roots stand behind all of them. */
  origins: z.int(),
  /** What the editors decided: the place of the reading that stands, or `null` for left open; not why. */
  assessment: z.nullable(z.object({ stands: z.nullable(z.int()) })),
})

/**
 * `<dossier>/disagreements.json`: every discrepancy of level `disagree`, without its claims. In time order of the events,
 * then in the dossier's order of attributes.
 */
export const disagreementsSchema = z.object({ version, dossier: id, disagreements: z.array(disagreement) })

export type Catalogue = z.infer<typeof catalogueSchema>
export type DossierIndex = z.infer<typeof indexSchema>
export type IndexEvent = z.infer<typeof indexEvent>
export type PublishedEvent = z.infer<typeof eventSchema>
export type Disagreement = z.infer<typeof disagreement>
export type PublishedDisagreements = z.infer<typeof disagreementsSchema>
export type PublishedSource = z.infer<typeof source>
export type PublishedClaim = z.infer<typeof claim>
export type PublishedReading = z.infer<typeof reading>
export type PublishedDiscrepancy = z.infer<typeof discrepancy>
export type PublishedAssessment = z.infer<typeof assessment>
export type Lane = z.infer<typeof lane>
export type Kind = z.infer<typeof kind>
export type Actor = z.infer<typeof actor>
export type Place = z.infer<typeof place>
export type PublishedAttribute = z.infer<typeof attribute>
export type Mark = z.infer<typeof mark>
export type Family = z.infer<typeof family>
export type IsoDayRange = z.infer<typeof dayRange>
