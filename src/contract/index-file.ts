import * as z from 'zod/mini'
import { counts } from './catalogue.ts'
import { actor, attribute, kind, lane, map, place, unit } from './frame.ts'
import { answer, dayRange, id, identity, ids, isoDay, nature, originCount, placed, version } from './parts.ts'

/** A value in canonical form. */
const indexValue = z.object({
  value: z.union([z.string(), z.array(z.string())]),
  /** Where it is not that of the attribute. */
  unit: z.optional(z.string()),
  /** There where every claim of it says that it is not so. */
  denied: z.optional(z.literal(true)),
})

/** What a source is called. */
export const indexSource = z.object({
  id,
  outlet: z.string(),
  /** EDTF. */
  published: z.nullable(z.string()),
  /** Its title, short, where another document of the dossier has the same outlet and day. */
  apart: z.optional(z.string()),
})

/** Sources that show what the dossier is about when they are compared. */
const example = z.object({
  /** Why these, in one sentence. */
  label: z.string(),
  sources: ids,
})

/** The disagreement that the first page tells. */
const opening = z.object({ event: id, attribute: id })

/** An event as lists and the timeline need it. */
export const indexEvent = z.object({
  ...identity,
  ...placed,
  /** Sources with a claim on the event, sorted. */
  sources: ids,
  origins: originCount,
  claims: z.int(),
  /** Attributes on which the sources disagree, in the dossier's order. */
  disputes: ids,
  /** Of the weightiest of these: how it comes about, and the origins behind its weaker side; `null` where there is none. */
  weightiest: z.nullable(z.object({ nature, weight: z.int() })),
  /** The distinct values that are claimed, by attribute, for the search. */
  values: z.record(id, z.array(indexValue)),
  /** Words as the sources wrote them, verbatim, each once, for the search. */
  written: z.array(z.string()),
})

/** A reading that many sources give and that goes back to one origin. */
const repeated = z.object({ event: id, attribute: id, ...answer, sources: z.int(), origins: originCount })

/** `<dossier>/index.json`: all that the timeline, the filters and the search need, or where it stands. Events in time order, undated last. */
export const indexSchema = z.object({
  version,
  dossier: z.object({
    id,
    title: z.string(),
    description: z.string(),
    /** What the timeline opens on. */
    window: z.nullable(dayRange),
    /** IANA zone of the days of events that no place gives one. Not there: UTC. */
    zone: z.optional(z.string()),
    /** From this day on the overview strip is drawn larger. */
    scaleBreak: z.nullable(isoDay),
    example: z.nullable(example),
    /** What is drawn of the world beneath the places. Not there: its coasts. */
    map: z.optional(map),
    /** `null`: the editors name none. */
    opening: z.nullable(opening),
    /** Where readers report errors: a mail address, or a web address with `{claim}`, `{address}`, `{release}`, `{title}`, `{body}`. Not there: nowhere. */
    contact: z.optional(z.string()),
    /** Address of the licence under which the data is published. Not there: nobody stated it. */
    licence: z.optional(z.string()),
    lanes: z.array(lane),
    kinds: z.array(kind),
    attributes: z.array(attribute),
    /** In which quantities of different units are compared. They convert in no circle. */
    units: z.array(unit),
  }),
  counts,
  /** Of all such readings one that most sources give: rather one that others dispute. */
  mostRepeated: z.optional(repeated),
  actors: z.array(actor),
  places: z.array(place),
  /** Names for the filter by source: those with a claim; the rest is in `sources.json`. Of a packed dossier those that the timeline names beside other dates of these events; all are in `source-names.json`. */
  sources: z.array(indexSource),
  events: z.array(indexEvent),
  /** It is too large for one file: `events` are but some, and `packed.json` says where the others are. */
  packed: z.optional(z.literal(true)),
})

export type DossierIndex = z.infer<typeof indexSchema>
export type IndexEvent = z.infer<typeof indexEvent>
export type IndexValue = z.infer<typeof indexValue>
