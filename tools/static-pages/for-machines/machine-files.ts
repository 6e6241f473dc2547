import { claimsParquet, PARQUET_FILE } from './claims-parquet.ts'
import { linkedDataFiles } from './linked-data.ts'
import { PublishedDossier } from './published-dossier.ts'

/** What stands beside the JSON of a dossier for programs, by the file under its folder: all of its claims, as a table and as linked data. */
export function machineFiles(
  data: string,
  dossier: string,
  toUrl: (path: string) => string,
): Map<string, string | Uint8Array> {
  const published = PublishedDossier.inFolder(data, dossier, toUrl)
  return new Map<string, string | Uint8Array>([
    [PARQUET_FILE, claimsParquet(published)],
    ...linkedDataFiles(published, toUrl),
  ])
}
