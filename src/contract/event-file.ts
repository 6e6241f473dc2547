import * as z from 'zod/mini'
import { LEVELS } from '../domain/compare/discrepancy.ts'
import {
  chains,
  difference,
  id,
  identity,
  ids,
  isoDay,
  measuredAnswer,
  nature,
  originCount,
  placed,
  said,
  source,
  standing,
  version,
  writtenForms,
} from './parts.ts'

const withdrawnClaim = z.object({ source: id, ...said, knownOn: z.nullable(isoDay) })

const claim = z.object({
  source: id,
  ...said,
  /** Place of its reading, in the readings of its attribute: of the discrepancy, else of the agreement. */
  reading: z.int(),
  /** Place in `chains` of its own step, from which its citation chain leads up to the roots. */
  chain: z.int(),
  knownOn: z.nullable(isoDay),
})

const reading = z.object({
  ...measuredAnswer,
  standing,
  sources: ids,
  origins: originCount,
  /** The day on which it was first public. */
  knownOn: z.nullable(isoDay),
})

const assessment = z.object({
  /** Place of the reading that stands, in the readings of its attribute; `null`: left open. */
  stands: z.nullable(z.int()),
  because: z.string(),
  basis: ids,
})

const pairGroup = z.object({
  kind: difference.kind,
  nature: difference.nature,
  /**
   * Places in `readings`: `[a, b]` are two, `[a, first, last]` is one with each of several that stand side by side; the
   * lowest place first.
   */
  between: z.array(z.tuple([z.int(), z.int(), z.optional(z.int())])),
})

const discrepancy = z.object({
  attribute: id,
  kind: difference.kind,
  level: z.enum(LEVELS),
  /** Of the decisive pair; `null` where no pair decides. */
  spread: difference.spread,
  /** The pair of readings that gives it kind and spread; `null` for `variant` and `silence`. */
  decisive: z.nullable(z.object(difference)),
  /** The strongest among the pairs that disagree; `null` where none does. */
  nature: z.nullable(nature),
  /** Origins, at the least, behind the weaker of two readings that disagree: the most over all such pairs. */
  weight: z.nullable(z.int()),
  /** Sources that give another reading than one in their own chain, sorted. */
  departs: ids,
  /** Sources whose text changed from one reading to another that excludes it. */
  changed: ids,
  written: writtenForms,
  /** In order of support. */
  readings: z.array(reading),
  /** Every two readings that differ, gathered by how they do. */
  pairs: z.array(pairGroup),
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
  /** The claims of sources that were withdrawn, in the same order: nothing else here rests on them. */
  withdrawn: z.optional(z.array(withdrawnClaim)),
  /** Who has it from whom, of all claims. */
  chains,
  /** In the dossier's order of attributes. Not there: attributes on which all sources speak with one voice. */
  discrepancies: z.array(discrepancy),
  /** Attributes of which sources speak and on which all of them say the same. */
  agreements: z.array(z.object({ attribute: id, readings: z.array(reading), assessment: z.nullable(assessment) })),
  /** All sources that occur in the claims and their chains, and those of withdrawn claims, sorted by id. */
  sources: z.array(source),
})

export type PublishedEvent = z.infer<typeof eventSchema>
export type WithdrawnClaim = z.infer<typeof withdrawnClaim>
export type PublishedClaim = z.infer<typeof claim>
export type PublishedReading = z.infer<typeof reading>
export type PublishedDiscrepancy = z.infer<typeof discrepancy>
export type PublishedAssessment = z.infer<typeof assessment>
