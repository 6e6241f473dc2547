import { linkedDataFiles } from './linked-data.ts'
import { PublishedDossier } from './published-dossier.ts'
import { TABLES } from './tables/tables.ts'

/** What stands beside the JSON of a dossier for programs, by the file under its folder: all of it as tables, and its claims as linked data. */
export function machineFiles(
  data: string,
  dossier: string,
  toUrl: (path: string) => string,
): Map<string, string | Uint8Array> {
  const published = PublishedDossier.inFolder(data, dossier, toUrl)
  return new Map<string, string | Uint8Array>([
    ...Object.entries(TABLES).map(([file, write]): [string, Uint8Array] => [file, write(published)]),
    // Of a packed dossier linked data would have no room in memory: the tables are its claims for programs.
    ...(published.isPacked ? [] : linkedDataFiles(published, toUrl)),
  ])
}
