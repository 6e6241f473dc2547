import type { Disk } from '../disk/disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { PACKED_FOLDERS } from '../../src/contract/packs/packed-file.ts'
import { RELEASES } from '../releases/release-folder.ts'

/**
 * What may have been published before and not be published now: files of events, sources and releases of the dossiers that are
 * published, what they have only as one file or only packed, and no others: whatever else lies there is not ours. Of dossiers that are
 * gone, all.
 * @param gone ids of those that were retired, and under which one was published before
 */
export function earlierFiles(
  out: string,
  published: readonly { readonly dossier: { readonly id: string } }[],
  gone: readonly string[],
  disk: Disk,
): string[] {
  const folders = published.flatMap(({ dossier: { id } }) => {
    const days = (disk.list(`${out}/${id}/${RELEASES}`) ?? []).filter(({ kind }) => kind === 'folder')
    const lengths = ['heads', 'bars'].flatMap((folder) =>
      (disk.list(`${out}/${id}/${folder}`) ?? []).flatMap(({ name, kind }) =>
        kind === 'folder' ? [`${folder}/${name}`] : [],
      ),
    )
    const packed = [...PACKED_FOLDERS, ...lengths].map((name) => `${id}/${name}`)
    return [`${id}/events`, `${id}/sources`, ...packed, ...days.map(({ name }) => `${id}/${RELEASES}/${name}`)]
  })
  const earlier = folders.flatMap((folder) =>
    (disk.list(`${out}/${folder}`) ?? [])
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.json'))
      .map(({ name }) => `${folder}/${name}`),
  )
  const single = published.flatMap(({ dossier: { id } }) =>
    ['claims.json', 'packed.json', 'source-names.json', 'search.json'].map((name) => `${id}/${name}`),
  )
  return [...earlier, ...single, ...gone.flatMap((id) => filesOfDossier(out, id, disk))]
}

/** Every file that is published of a dossier, whole folders of it among them, by path within the output. */
export function filesOfDossier(out: string, id: string, disk: Disk): string[] {
  return (disk.list(`${out}/${id}`) ?? []).flatMap(({ name, kind, target }) => {
    const path = `${id}/${name}`
    // What a link leads to is not ours.
    return kind === 'folder' && target === undefined ? filesOfDossier(out, path, disk) : [path]
  })
}

/**
 * Reports data of dossiers that are neither there nor retired: its pages would go on without anybody who looks after them.
 * @param known ids of all dossiers, those that were retired and those under which one was published before among them
 */
export function reportUnknownData(out: string, known: ReadonlySet<string>, disk: Disk, problems: Problems): void {
  for (const { name, kind } of disk.list(out) ?? []) {
    if (kind !== 'folder' || known.has(name)) continue
    if (!disk.list(`${out}/${name}`)?.some((entry) => entry.name === 'index.json')) continue
    problems.error(
      'unknown-data',
      startOf(`${out}/${name}`),
      `is what was published of a dossier ${quoted(name)}, which is not among the dossiers any more`,
      `Bring its folder back; then npm run dossier -- retire ${name} makes its links lead to a page that says why it went. Or take it down for good: npm run dossier -- remove ${name} --yes.`,
    )
  }
}
