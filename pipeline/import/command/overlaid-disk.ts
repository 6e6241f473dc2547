import type { Disk, Entry } from '../../disk/disk.ts'

/** A disk as it would be with some files of a folder written: nothing is. */
export function overlaidDisk(disk: Disk, folder: string, files: ReadonlyMap<string, string>): Disk {
  const texts = new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]))
  return {
    ...disk,
    list(path) {
      const entries = new Map((disk.list(path) ?? []).map((entry) => [entry.name, entry]))
      for (const file of texts.keys()) {
        if (!file.startsWith(`${path}/`)) continue
        const [name = '', ...below] = file.slice(path.length + 1).split('/')
        const kind: Entry['kind'] = below.length > 0 ? 'folder' : 'file'
        if (!entries.has(name)) entries.set(name, { name, kind })
      }
      return entries.size === 0 ? disk.list(path) : [...entries.values()]
    },
    read(file) {
      const text = texts.get(file)
      return text === undefined ? disk.read(file) : new TextEncoder().encode(text)
    },
  }
}
