import { type Catalogue, catalogueSchema } from '../../src/contract/catalogue.ts'
import type { Disk } from '../disk/disk.ts'
import { type Problems, startOf } from '../problem.ts'

/** What the catalogue of an output has of all dossiers but one: a build of that one alone leaves them as they are. */
export function readOtherEntries(id: string, out: string, disk: Disk, problems: Problems): Catalogue['dossiers'] {
  const file = `${out}/catalogue.json`
  const bytes = disk.read(file)
  if (!bytes) return []
  const read = catalogueSchema.safeParse(parse(new TextDecoder().decode(bytes)))
  if (read.success) return read.data.dossiers.filter((entry) => entry.id !== id)
  const hint = 'Build all dossiers once: npm run dossier -- build.'
  problems.error(
    'bad-catalogue',
    startOf(file),
    'is not of this version: the other dossiers cannot be kept in it',
    hint,
  )
  return []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
