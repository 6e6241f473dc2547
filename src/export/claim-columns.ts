import type { PublishedClaim, PublishedDiscrepancy, PublishedEvent, PublishedReading } from '../contract/event-file.ts'
import { chainOf } from '../contract/opened/open-event.ts'
import type { PublishedSource } from '../contract/parts.ts'
import { type ChainStep, citedSources } from '../domain/compare/chains/chain-step.ts'
import { rootsOf } from '../domain/compare/chains/roots-of.ts'
import { lineageOfStep } from '../domain/compare/chains/lineage-of-step.ts'
import type { TableColumn } from './table-column.ts'

/** What the tables of claims say of the dossier that their claims are of. */
export interface TableDossier {
  readonly id: string
  /** ISO 8601 day; `null`: no source has a day. */
  readonly dataOf: string | null
  readonly attribute: (id: string) => string
  /** The unit of an attribute's quantities. */
  readonly unitOf: (attribute: string) => string | null
  /** The absolute address of an event at one of its attributes. */
  readonly eventUrl: (event: string, attribute: string) => string
}

/** All that the row of a claim is made of. */
export interface ClaimRow {
  readonly dossier: TableDossier
  readonly event: PublishedEvent
  readonly claim: PublishedClaim
  /** The step from which its chain leads up. */
  readonly chain: ChainStep
  readonly reading: PublishedReading | undefined
  /** `undefined`: the sources say the same. */
  readonly discrepancy: PublishedDiscrepancy | undefined
  readonly source: PublishedSource | undefined
}

/**
 * The columns that every table of claims has, in their order; `docs/exports.md` says what is in each. A table has these, and columns
 * of its own beside them.
 */
export const CLAIM_COLUMNS = {
  dossier: { type: 'text', of: ({ dossier }) => dossier.id },
  event: { type: 'text', of: ({ event }) => event.id },
  event_title: { type: 'text', of: ({ event }) => event.title },
  event_kind: { type: 'text', of: ({ event }) => event.kind },
  event_date: { type: 'text', of: ({ event }) => event.date },
  event_url: { type: 'text', of: ({ dossier, event, claim }) => dossier.eventUrl(event.id, claim.attribute) },
  attribute: { type: 'text', of: ({ claim }) => claim.attribute },
  attribute_label: { type: 'text', of: ({ dossier, claim }) => dossier.attribute(claim.attribute) },
  stance: { type: 'text', of: ({ claim }) => claim.stance },
  value: { type: 'text', of: ({ claim }) => inOneCell(claim.value) },
  unit: {
    type: 'text',
    of: ({ dossier, claim }) => claim.unit ?? (claim.value === null ? null : dossier.unitOf(claim.attribute)),
  },
  earliest: { type: 'day', of: ({ reading }) => reading?.days?.earliest ?? null },
  latest: { type: 'day', of: ({ reading }) => reading?.days?.latest ?? null },
  min: { type: 'number', of: ({ reading }) => reading?.numbers?.min ?? null },
  max: { type: 'number', of: ({ reading }) => reading?.numbers?.max ?? null },
  measured_in: { type: 'text', of: ({ reading }) => reading?.numbers?.unit ?? null },
  as_written: { type: 'text', of: ({ claim }) => claim.asWritten },
  quote: { type: 'text', of: ({ claim }) => claim.quote },
  gloss: { type: 'text', of: ({ claim }) => claim.gloss },
  locator: { type: 'text', of: ({ claim }) => claim.locator },
  speaker: { type: 'text', of: ({ claim }) => claim.speaker },
  difference: { type: 'text', of: ({ discrepancy }) => discrepancy?.kind ?? null },
  level: { type: 'text', of: ({ discrepancy }) => discrepancy?.level ?? null },
  nature: { type: 'text', of: ({ discrepancy }) => discrepancy?.nature ?? null },
  standing: { type: 'text', of: ({ reading }) => reading?.standing ?? null },
  reading_sources: { type: 'count', of: ({ reading }) => reading?.sources.length ?? null },
  reading_origins_stated: { type: 'count', of: ({ reading }) => reading?.origins.stated ?? null },
  reading_origins_open: { type: 'count', of: ({ reading }) => reading?.origins.open ?? null },
  source: { type: 'text', of: ({ claim }) => claim.source },
  outlet: { type: 'text', of: ({ source }) => source?.outlet ?? null },
  source_title: { type: 'text', of: ({ source }) => source?.title ?? null },
  source_title_is_ours: { type: 'truth', of: ({ source }) => source?.isLabel ?? null },
  source_published: { type: 'text', of: ({ source }) => source?.published ?? null },
  source_language: { type: 'text', of: ({ source }) => source?.language ?? null },
  source_url: { type: 'text', of: ({ source }) => source?.url ?? null },
  source_version: { type: 'day', of: ({ claim }) => claim.version },
  lineage: { type: 'text', of: ({ chain }) => lineageOfStep(chain) },
  cites: { type: 'ids', of: ({ chain }) => citedSources(chain) },
  roots: { type: 'ids', of: ({ chain }) => rootsOf(chain).map(({ source }) => source) },
  known_on: { type: 'day', of: ({ claim }) => claim.knownOn },
  data_of: { type: 'day', of: ({ dossier }) => dossier.dataOf },
} as const satisfies Readonly<Record<string, TableColumn<ClaimRow>>>

/** The rows of some claims of an event, in their order. */
export function claimRows(dossier: TableDossier, event: PublishedEvent, claims: readonly PublishedClaim[]): ClaimRow[] {
  const sources = new Map(event.sources.map((source) => [source.id, source]))
  return claims.map((claim) => {
    const discrepancy = event.discrepancies.find(({ attribute }) => attribute === claim.attribute)
    const agreement = event.agreements.find(({ attribute }) => attribute === claim.attribute)
    const reading = (discrepancy ?? agreement)?.readings[claim.reading]
    const chain = chainOf(claim, event)
    return { dossier, event, claim, chain, reading, discrepancy, source: sources.get(claim.source) }
  })
}

/** Ids and options hold no `|`. */
export function inOneCell(value: string | readonly string[] | null): string | null {
  return value === null || typeof value === 'string' ? value : value.join('|')
}
