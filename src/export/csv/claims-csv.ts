import type {
  PublishedClaim,
  PublishedDiscrepancy,
  PublishedEvent,
  PublishedReading,
} from '../../contract/event-file.ts'
import { chainOf } from '../../contract/open-event.ts'
import type { PublishedSource } from '../../contract/parts.ts'
import { type ChainStep, citedSources } from '../../domain/compare/chains/chain-step.ts'
import { rootsOf } from '../../domain/compare/chains/roots-of.ts'
import type { Shown } from '../shown.ts'
import { type Cell, toCsv } from './csv-text.ts'

/** All that a row is made of. */
interface Row {
  readonly shown: Shown
  readonly event: PublishedEvent
  readonly claim: PublishedClaim
  /** The step from which its chain leads up. */
  readonly chain: ChainStep
  readonly reading: PublishedReading | undefined
  /** `undefined`: the sources say the same. */
  readonly discrepancy: PublishedDiscrepancy | undefined
  readonly source: PublishedSource | undefined
}

/** The columns in their order; `docs/exports.md` says what is in each. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  dossier: ({ shown }) => shown.dossier.id,
  event: ({ event }) => event.id,
  event_title: ({ event }) => event.title,
  event_kind: ({ event }) => event.kind,
  event_date: ({ event }) => event.date,
  event_url: ({ shown, event, claim }) => shown.names.eventUrl(event.id, claim.attribute),
  attribute: ({ claim }) => claim.attribute,
  attribute_label: ({ shown, claim }) => shown.names.attribute(claim.attribute),
  stance: ({ claim }) => claim.stance,
  value: ({ claim }) => inOneCell(claim.value),
  unit: ({ shown, claim }) =>
    claim.unit ?? (claim.value === null ? null : (shown.names.naming.attribute(claim.attribute)?.unit ?? null)),
  earliest: ({ reading }) => reading?.days?.earliest ?? null,
  latest: ({ reading }) => reading?.days?.latest ?? null,
  min: ({ reading }) => reading?.numbers?.min ?? null,
  max: ({ reading }) => reading?.numbers?.max ?? null,
  measured_in: ({ reading }) => reading?.numbers?.unit ?? null,
  as_written: ({ claim }) => claim.asWritten,
  quote: ({ claim }) => claim.quote,
  gloss: ({ claim }) => claim.gloss,
  locator: ({ claim }) => claim.locator,
  speaker: ({ claim }) => claim.speaker,
  difference: ({ discrepancy }) => discrepancy?.kind ?? null,
  level: ({ discrepancy }) => discrepancy?.level ?? null,
  nature: ({ discrepancy }) => discrepancy?.nature ?? null,
  standing: ({ reading }) => reading?.standing ?? null,
  reading_sources: ({ reading }) => reading?.sources.length ?? null,
  reading_origins_stated: ({ reading }) => reading?.origins.stated ?? null,
  reading_origins_open: ({ reading }) => reading?.origins.open ?? null,
  source: ({ claim }) => claim.source,
  outlet: ({ source }) => source?.outlet ?? null,
  source_title: ({ source }) => source?.title ?? null,
  source_title_is_ours: ({ source }) => (source ? String(source.isLabel) : null),
  source_published: ({ source }) => source?.published ?? null,
  source_language: ({ source }) => source?.language ?? null,
  source_url: ({ source }) => source?.url ?? null,
  source_version: ({ claim }) => claim.version,
  lineage: ({ chain: { cites } }) => (cites === null ? 'not-stated' : cites.length === 0 ? 'own' : 'taken'),
  cites: ({ chain }) => inOneCell(citedSources(chain)),
  roots: ({ chain }) => inOneCell(rootsOf(chain).map(({ source }) => source)),
  known_on: ({ claim }) => claim.knownOn,
  data_of: ({ shown }) => shown.about.dataOf,
  exported_on: ({ shown }) => shown.about.exportedOn,
  exported_from: ({ shown }) => shown.about.address,
  left_out: ({ shown }) => shown.about.leftOut.join(' '),
}

export const CLAIM_COLUMNS: readonly string[] = Object.keys(COLUMNS)

/** The claims that are shown, a row each, by event and attribute. */
export function toClaimsCsv(shown: Shown, options: { readonly withByteOrderMark: boolean }): string {
  const rows = shown.events.flatMap(({ event, claims }) => {
    const sources = new Map(event.sources.map((source) => [source.id, source]))
    return claims.map((claim): Cell[] => {
      const discrepancy = event.discrepancies.find(({ attribute }) => attribute === claim.attribute)
      const agreement = event.agreements.find(({ attribute }) => attribute === claim.attribute)
      const reading = (discrepancy ?? agreement)?.readings[claim.reading]
      const chain = chainOf(claim, event)
      const row: Row = { shown, event, claim, chain, reading, discrepancy, source: sources.get(claim.source) }
      return Object.values(COLUMNS).map((cellOf) => cellOf(row))
    })
  })
  return toCsv([CLAIM_COLUMNS, ...rows], options)
}

/** Ids hold no `|`. */
function inOneCell(value: string | readonly string[] | null): string | null {
  return value === null || typeof value === 'string' ? value : value.join('|')
}
