import * as z from 'zod/mini'
import { DISCREPANCY_KINDS } from '../domain/compare/discrepancy.ts'
import { dayRange, id, version } from './parts.ts'

export const counts = z.object({
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
  /** In the order of the site. */
  dossiers: z.array(z.object({ id, title: z.string(), description: z.string(), window: z.nullable(dayRange), counts })),
  /** The dossier that the site opens with. Not there: the only one, or else a page that leads to all. */
  opens: z.optional(id),
})

export type Catalogue = z.infer<typeof catalogueSchema>
export type DossierCounts = z.infer<typeof counts>
