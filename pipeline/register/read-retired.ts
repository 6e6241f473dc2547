import type { RetiredDossier } from '../../src/contract/site/site-file.ts'
import { compareText } from '../../src/domain/text-order.ts'
import type { Disk } from '../disk/disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { retiredFileSchema } from '../schema/site-files.ts'
import { readFields } from '../schema/sound-fields.ts'
import { parseFile } from '../steps/parse.ts'

/** The file in the folder of a dossier by which it is retired. */
export const RETIRED_NAME = 'retired.yaml'

/** Whether a folder is that of a retired dossier: all else in it, but its register, is left alone. */
export function isRetired(folder: string, disk: Disk): boolean {
  return disk.list(folder)?.some(({ name }) => name === RETIRED_NAME) ?? false
}

/**
 * Reads which dossiers were retired, why, and what to read in their place.
 * @param present ids of the dossiers that can be opened
 */
export function readRetired(
  folder: string,
  present: readonly string[],
  disk: Disk,
  problems: Problems,
): RetiredDossier[] {
  const folders = (disk.list(folder) ?? [])
    .filter(({ name, kind }) => kind === 'folder' && !name.startsWith('.') && isRetired(`${folder}/${name}`, disk))
    .sort((a, b) => compareText(a.name, b.name))
  return folders.flatMap(({ name: id }) => {
    const file = `${folder}/${id}/${RETIRED_NAME}`
    const bytes = disk.read(file)
    if (!bytes) {
      problems.error('cannot-read', startOf(file), 'cannot be read', 'Look at its permissions.')
      return []
    }
    const parsed = parseFile(file, bytes, problems)
    const written = parsed && readFields(retiredFileSchema, parsed.tree, parsed, [], problems)
    if (!written || written.unsound.size > 0) return []
    const { title = '', retiredOn = '', because = '', instead = null } = written.value
    if (instead !== null && !present.includes(instead)) {
      problems.error(
        'no-such-dossier',
        written.spot(['instead']),
        `there is no dossier ${quoted(instead)} to read in its place`,
        `Name one that can be opened (${present.join(', ')}), or leave it out.`,
      )
      return []
    }
    return [{ id, title, on: retiredOn, because, instead }]
  })
}
