import type { Disk } from './disk.ts'

/**
 * A disk on which a link that leads out of a folder is of a kind of its own. What is proposed by others must not make us
 * read, and print, what lies elsewhere on the machine.
 */
export function insideFolder(folder: string, disk: Disk): Disk {
  const root = disk.realPath(folder).replace(/\/$/, '')
  return {
    ...disk,
    list(path) {
      const entries = disk.list(path)
      return (
        entries &&
        entries.map((entry) => {
          const isGoodLink = entry.target !== undefined && (entry.kind === 'file' || entry.kind === 'folder')
          if (!isGoodLink || disk.realPath(`${path}/${entry.name}`).startsWith(`${root}/`)) return entry
          return { ...entry, kind: 'outside-link' }
        })
      )
    },
  }
}
