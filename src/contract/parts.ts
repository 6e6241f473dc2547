import * as z from 'zod/mini'
import { parseIsoDay } from '../domain/calendar-day.ts'
import { SOURCE_FORMS, STANCES } from '../domain/claim.ts'
import { DISCREPANCY_KINDS } from '../domain/compare/discrepancy.ts'
import { NATURES } from '../domain/compare/nature.ts'
import { STANDINGS } from '../domain/compare/standing.ts'
import { RELATIONS } from '../domain/day-range.ts'
import { CONTRACT_VERSION } from './contract-version.ts'

export const id = z.string()
export const ids = z.array(id)
/** ISO 8601 calendar day. */
export const isoDay = z.string().check(
  z.regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/),
  z.refine((text) => parseIsoDay(text) !== null, { error: 'no day of the calendar' }),
)
/** ISO 8601 instant, UTC, to the minute or the second: `2017-11-28T18:17Z`. */
export const isoInstant = z.string().check(
  z.regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/),
  z.refine((text) => parseIsoDay(text.replace(/T.*/, '')) !== null, { error: 'no day of the calendar' }),
)
/**
 * Days from `earliest` to `latest`, both included, by the calendar of who wrote them; `null` is an open end. `instants`
 * is there where a date, or one beside it, has a clock or is the day of a place: from `start` to before `end`.
 */
export const dayRange = z.object({
  earliest: z.nullable(isoDay),
  latest: z.nullable(isoDay),
  instants: z.optional(z.object({ start: z.nullable(isoInstant), end: z.nullable(isoInstant) })),
})
export const version = z.literal(CONTRACT_VERSION)

export const stance = z.enum(STANCES)
/** The value in the grammar of the dossier: EDTF, a quantity, an id or several, an option, a text. */
export const value = z.nullable(z.union([z.string(), z.array(z.string())]))

/** A value and how it is held: of a reading, a claim, an assessment. */
export const answer = {
  stance,
  value,
  /** Of a quantity. */
  unit: z.nullable(z.string()),
}

/** An answer as numbers and days. */
export const measuredAnswer = {
  ...answer,
  /** Days, for a date. */
  days: z.nullable(dayRange),
  /** Numbers, for a quantity; `null` is no bound. */
  numbers: z.nullable(
    z.object({
      min: z.nullable(z.number()),
      max: z.nullable(z.number()),
      /** Where it is not `unit`: the one that it was converted to. */
      unit: z.optional(z.string()),
    }),
  ),
}

/** How a reading stands: what the editors (or the best support) give, in disagreement with that, or merely another. */
export const standing = z.enum(STANDINGS)

/** How many independent origins stand behind something: `stated` at the least (1 where there is any), all at the most. */
export const originCount = z.object({ stated: z.int(), open: z.int() })

/**
 * A step of the citation chains: what a source tells, and whose telling it has it from. What a chain is made of stands in
 * the list once, however many claims go back to it.
 */
const step = z.object({
  source: id,
  /** The actor who is said to have said it, by this source. */
  speaker: z.optional(id),
  /** Places of the steps that it was taken from, all lower than its own; `[]`: its own account; `null`: not stated. */
  cites: z.nullable(z.array(z.int())),
})
/** Each after those that it was taken from. */
export const chains = z.array(step)

/** Where an event stands on the axis, as the timeline needs it. */
export const placed = {
  /** `null` where no source gives a date. */
  at: z.nullable(dayRange),
  /** The date on which it stands, in EDTF. */
  date: z.nullable(z.string()),
  /** What is certain of an interval: from its last possible beginning to its first possible end. */
  core: z.nullable(dayRange),
  /** `date`: the date as EDTF, where its days alone do not say it: `2024-02-29~`, a season. */
  ghosts: z.array(z.extend(dayRange, { sources: ids, date: z.optional(z.string()) })),
  /** None of several dates stands: the editors left it open, or as much speaks for one as for another. */
  dateLeftOpen: z.boolean(),
}

/** What an event is, without anything that is disputed. */
export const identity = {
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

/** How a disagreement comes about, the strongest first. */
export const nature = z.enum(NATURES)

/** What two readings differ in. */
export const difference = {
  kind: z.enum(DISCREPANCY_KINDS),
  /** Days between disjoint dates; the ratio of disjoint quantities, on an interval scale their difference; else `null`. */
  spread: z.nullable(z.number()),
  /** How the value of the first stands to that of the second; `null` where one has no value. */
  relation: z.nullable(z.enum(RELATIONS)),
  /** Their places in `readings`, the lower first. */
  between: z.tuple([z.int(), z.int()]),
  /** How they come to disagree; `null` where they do not. */
  nature: z.nullable(nature),
}

/** Of `variant`: how the sources write the one name, verbatim. Else empty. */
export const writtenForms = z.array(z.string())

/** That the editors had a claim wrong: the value as it stood before that day, and why it was changed. */
const correction = z.object({
  on: isoDay,
  was: z.union([z.string(), z.array(z.string())]),
  unit: z.optional(z.string()),
  because: z.string(),
})

/** What a claim says, and how; who makes it stands beside. */
export const said = {
  attribute: id,
  ...answer,
  /** The words of the source, verbatim, where they differ from the value. */
  asWritten: z.nullable(z.string()),
  /** Our rendering or paraphrase of its words: never to be shown in quotation marks. */
  gloss: z.nullable(z.string()),
  /** At most 12 words, verbatim. */
  quote: z.nullable(z.string()),
  /** The actor who is said to have said it. */
  speaker: z.nullable(id),
  locator: z.nullable(z.string()),
  /** Day of capture of the one version of the source that says it; `null`: every version does. */
  version: z.nullable(isoDay),
  /** The newest last. */
  corrected: z.optional(z.array(correction)),
}

export const source = z.object({
  id,
  outlet: z.string(),
  /** The document's own title; where that is not known, what we call it. */
  title: z.string(),
  /** The title is ours. */
  isLabel: z.boolean(),
  /** Its title, short, where another document of the dossier has the same outlet and day. */
  apart: z.optional(z.string()),
  /** What sort of document it is; `null` where nobody said. */
  form: z.nullable(z.enum(SOURCE_FORMS)),
  url: z.nullable(z.string()),
  /** EDTF, as written in the dossier. */
  published: z.nullable(z.string()),
  /** The day from which its claims were public: the last day of `published`. */
  knownOn: z.nullable(isoDay),
  /** BCP 47. */
  language: z.nullable(z.string()),
  /** BCP 47, of what a machine translated; `und` where that is not known. `null`: no machine did. */
  machineTranslatedFrom: z.nullable(z.string()),
  /** The sources that it was taken from; `[]`: its own account; `null`: not stated. */
  cites: z.nullable(ids),
  /** The actor whose own document it is. */
  by: z.nullable(id),
  /** Known only through others; makes no claims of its own. */
  unread: z.boolean(),
  formerIds: ids,
  /** The captures of its text that are known, in order of their days. */
  versions: z.array(
    z.object({
      capturedOn: isoDay,
      /** Where the copy can be read. */
      archivedUrl: z.nullable(z.string()),
      /** Of the bytes of the text that the editors saved: 64 hexadecimal digits. */
      sha256: z.nullable(z.string()),
      note: z.nullable(z.string()),
    }),
  ),
  /** It was taken back: its claims stay to be read, and do not count from this day on. */
  withdrawn: z.optional(z.object({ on: isoDay, because: z.string() })),
})

export type IsoDayRange = z.infer<typeof dayRange>
export type PublishedSource = z.infer<typeof source>
export type PublishedVersion = PublishedSource['versions'][number]
export type PublishedCorrection = z.infer<typeof correction>
