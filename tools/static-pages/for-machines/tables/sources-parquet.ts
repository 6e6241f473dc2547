import type { ListedSource } from '../../../../src/contract/sources-file.ts'
import type { TableColumn } from '../../../../src/export/table-column.ts'
import type { PublishedDossier } from '../published-dossier.ts'
import { parquetTable } from './parquet-table.ts'

interface SourceRow {
  readonly dossier: PublishedDossier
  readonly source: ListedSource
}

/** The columns in their order; those that the table of claims has too are called the same. */
export const SOURCE_TABLE = {
  dossier: { type: 'text', of: ({ dossier }) => dossier.index.dossier.id },
  source: { type: 'text', of: ({ source }) => source.id },
  outlet: { type: 'text', of: ({ source }) => source.outlet },
  source_title: { type: 'text', of: ({ source }) => source.title },
  source_title_is_ours: { type: 'truth', of: ({ source }) => source.isLabel },
  source_form: { type: 'text', of: ({ source }) => source.form },
  source_url: { type: 'text', of: ({ source }) => source.url },
  source_published: { type: 'text', of: ({ source }) => source.published },
  known_on: { type: 'day', of: ({ source }) => source.knownOn },
  source_language: { type: 'text', of: ({ source }) => source.language },
  machine_translated_from: { type: 'text', of: ({ source }) => source.machineTranslatedFrom },
  by: { type: 'text', of: ({ source }) => source.by },
  cites: { type: 'ids', of: ({ source }) => source.cites },
  unread: { type: 'truth', of: ({ source }) => source.unread },
  former_ids: { type: 'ids', of: ({ source }) => source.formerIds },
  versions: { type: 'days', of: ({ source }) => source.versions.map(({ capturedOn }) => capturedOn) },
  withdrawn_on: { type: 'day', of: ({ source }) => source.withdrawn?.on ?? null },
  withdrawn_because: { type: 'text', of: ({ source }) => source.withdrawn?.because ?? null },
  claims: { type: 'count', of: ({ source }) => source.claims },
  events: { type: 'count', of: ({ source }) => source.events.length },
  cited_by: { type: 'count', of: ({ source }) => source.citedBy },
  claims_against: { type: 'count', of: ({ source }) => source.against },
  claims_alone: { type: 'count', of: ({ source }) => source.alone },
  page_url: { type: 'text', of: ({ dossier, source }) => dossier.pageUrl('sources', source.id) },
  data_of: { type: 'day', of: ({ dossier }) => dossier.release.dataOf ?? null },
} as const satisfies Readonly<Record<string, TableColumn<SourceRow>>>

/** The sources of a dossier, a row each, those that are known only through others among them. */
export function sourcesParquet(dossier: PublishedDossier): Uint8Array {
  const rows = dossier.sources().map((source) => ({ dossier, source }))
  return parquetTable<SourceRow>('sources', SOURCE_TABLE, rows, dossier)
}
