import type { Disk } from './disk.ts'
import { wholeTexts } from './file-text.ts'

/** A disk in memory, from texts or bytes by path. What is written replaces what was there. */
export function memoryDisk(
  contents: Readonly<Record<string, string | Uint8Array>>,
): Disk & { files: Map<string, string | Uint8Array> } {
  const files = new Map(Object.entries(contents))
  return {
    files,
    list(folder) {
      const children = new Map<string, boolean>()
      for (const path of files.keys()) {
        if (!path.startsWith(`${folder}/`)) continue
        const [name = '', ...below] = path.slice(folder.length + 1).split('/')
        children.set(name, below.length > 0)
      }
      return children.size === 0
        ? null
        : [...children].map(([name, isFolder]) => ({ name, kind: isFolder ? 'folder' : 'file' }))
    },
    read(file) {
      const found = files.get(file)
      if (found === undefined) return null
      return typeof found === 'string' ? new TextEncoder().encode(found) : found
    },
    realPath: (path) => path,
    lock: () => ({ release: () => undefined }),
    write(file, text) {
      files.set(file, text)
      return true
    },
    writeSecret(file, text) {
      if (files.has(file)) throw new Error(`${file} is there already`)
      files.set(file, text)
    },
    moveFolder(from, to) {
      for (const [path, text] of files) {
        if (!path.startsWith(`${from}/`)) continue
        files.delete(path)
        files.set(`${to}${path.slice(from.length)}`, text)
      }
    },
    removeFolder(folder) {
      for (const path of files.keys()) if (path.startsWith(`${folder}/`)) files.delete(path)
    },
    replace(folder, written, removed) {
      const texts = wholeTexts(written)
      const gone = [...removed].filter((path) => !texts.has(path))
      for (const [path, text] of texts) files.set(`${folder}/${path}`, text)
      for (const path of gone) files.delete(`${folder}/${path}`)
      return [...texts.keys(), ...gone].sort()
    },
  }
}
