import * as z from 'zod/mini'
import { dayRange, id, ids } from './parts.ts'

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
