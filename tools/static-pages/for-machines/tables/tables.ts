import type { PublishedDossier } from '../published-dossier.ts'
import { assessmentsParquet } from './assessments-parquet.ts'
import { claimsParquet } from './claims-parquet.ts'
import { eventsParquet } from './events-parquet.ts'
import { sourcesParquet } from './sources-parquet.ts'

/** The tables of a dossier in Parquet, by the file beside its JSON. */
export const TABLES = {
  'claims.parquet': claimsParquet,
  'events.parquet': eventsParquet,
  'sources.parquet': sourcesParquet,
  'assessments.parquet': assessmentsParquet,
} as const satisfies Readonly<Record<string, (dossier: PublishedDossier) => Uint8Array>>

export type TableFile = keyof typeof TABLES
