import type * as z from 'zod/mini'
import { type Catalogue, catalogueSchema } from '../../src/contract/catalogue.ts'
import { type FrontDossier, siteSchema } from '../../src/contract/site/site-file.ts'
import type { Disk } from '../disk/disk.ts'
import { type Problems, startOf } from '../problem.ts'
import { SITE_FILE } from './site/publish-site.ts'

/** What is published of dossiers that a run does not look at. */
export interface OtherEntries {
  readonly entries: Catalogue['dossiers']
  readonly front: readonly FrontDossier[]
}

export const NO_OTHERS: OtherEntries = { entries: [], front: [] }

/**
 * What an output has of all dossiers but one in its lists: a build of that one alone leaves them as they are.
 * @param known ids of the dossiers that are there: what was retired is listed no more
 */
export function readOtherEntries(
  id: string,
  known: ReadonlySet<string>,
  out: string,
  disk: Disk,
  problems: Problems,
): OtherEntries {
  const catalogue = readList(`${out}/catalogue.json`, catalogueSchema, disk, problems)
  const isOther = (entry: { readonly id: string }) => entry.id !== id && known.has(entry.id)
  const entries = catalogue?.dossiers.filter(isOther) ?? []
  if (entries.length === 0) return NO_OTHERS
  const site = readList(`${out}/${SITE_FILE}`, siteSchema, disk, problems)
  return { entries, front: site?.dossiers.filter(isOther) ?? [] }
}

/** `null` where there is none, or (and a report) none that can be read. */
function readList<T>(file: string, schema: z.ZodMiniType<T>, disk: Disk, problems: Problems): T | null {
  const bytes = disk.read(file)
  if (!bytes) return null
  const read = schema.safeParse(parse(new TextDecoder().decode(bytes)))
  if (read.success) return read.data
  const hint = 'Build all dossiers once: npm run dossier -- build.'
  problems.error(
    'bad-catalogue',
    startOf(file),
    'is not of this version: the other dossiers cannot be kept in it',
    hint,
  )
  return null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
