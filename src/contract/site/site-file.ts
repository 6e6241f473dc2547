import * as z from 'zod/mini'
import { disagreement } from '../disagreements-file.ts'
import { attribute, FAMILIES, MARKS, unit } from '../frame.ts'
import { indexSource } from '../index-file.ts'
import { dayRange, id, isoDay, version } from '../parts.ts'

/** The disagreement of a dossier that its first page tells, with the names that its words need. */
const frontDispute = z.object({
  disagreement,
  event: z.object({ id, title: z.string(), mark: z.enum(MARKS), family: z.enum(FAMILIES) }),
  /** The attribute that it is about, and how the units of the dossier convert. */
  about: attribute,
  units: z.array(unit),
  /** Of actors and places among its answers, by id. */
  names: z.record(id, z.string()),
  /** Those that it names: the first of each answer, and those that make its number of origins a range. Sorted by id. */
  sources: z.array(indexSource),
})

/** What the front page tells of a dossier besides its entry in the catalogue. */
const frontDossier = z.object({
  id,
  /** From the first to the last date that any source gives; `null`: no event has a date. */
  span: z.nullable(dayRange),
  /** `null`: the sources do not disagree. */
  dispute: z.nullable(frontDispute),
  /** Ids under which the dossier was published before. */
  formerIds: z.array(id),
})

const editor = z.object({
  name: z.string(),
  /** What they do. */
  role: z.optional(z.string()),
  /** A mail address, or a web address. */
  contact: z.optional(z.string()),
})

/** Of a lane, in each theme: `#1f5489`. */
const colours = z.object({ light: z.string(), dark: z.string() })

const retired = z.object({
  id,
  title: z.string(),
  /** Since when. */
  on: isoDay,
  because: z.string(),
  /** The dossier to read in its place; `null`: none. */
  instead: z.nullable(id),
})

/** `site.json`: the site as a whole: whose it is, what its front page tells, and which dossiers were retired. */
export const siteSchema = z.object({
  version,
  /** Not there: it has no name of its own. */
  name: z.optional(z.string()),
  /** What it is, in one sentence. */
  sentence: z.optional(z.string()),
  /** An SVG file, by its path within the data. */
  logo: z.optional(z.string()),
  /** Address of the licence of the data, of dossiers that name none of their own. */
  licence: z.optional(z.string()),
  /** A text, or a web address. */
  imprint: z.optional(z.string()),
  editors: z.array(editor),
  colours: z.optional(z.partialRecord(z.enum(FAMILIES), colours)),
  /** As in the catalogue. */
  dossiers: z.array(frontDossier),
  /** Sorted by id. */
  retired: z.array(retired),
})

export type PublishedSite = z.infer<typeof siteSchema>
export type FrontDossier = z.infer<typeof frontDossier>
export type FrontDispute = z.infer<typeof frontDispute>
export type RetiredDossier = z.infer<typeof retired>
