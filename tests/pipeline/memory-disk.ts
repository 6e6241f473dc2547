import type { Disk } from '../../pipeline/disk/disk.ts'
import { runCommand } from '../../pipeline/command/command.ts'
import type { Problem } from '../../pipeline/problem.ts'

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
      for (const [path, text] of written) files.set(`${folder}/${path}`, text)
      for (const path of removed) files.delete(`${folder}/${path}`)
      return [...written.keys(), ...removed].sort()
    },
  }
}

export interface Run {
  readonly status: number
  readonly problems: readonly Problem[]
  readonly counts: Readonly<Record<string, { claims: number; events: number }>>
  readonly written: readonly string[]
}

/** Runs a command on a disk and reads its JSON. */
export function run(disk: Disk, ...args: string[]): Run {
  let stdout = ''
  const status = runCommand([...args, '--json'], {
    disk,
    clock: () => 0,
    stdout: (text) => (stdout += text),
    stderr: (text) => {
      throw new Error(`nothing belongs on stderr: ${text}`)
    },
  })
  return { status, ...(JSON.parse(stdout) as Omit<Run, 'status'>) }
}

/** The least that makes a dossier `d` without problems; further files are laid over it. */
export function smallDossier(
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    'dossiers/d/dossier.yaml':
      'id: d\ntitle: D\nkinds: [{ id: strike, placedBy: occurred }]\n' +
      'attributes: [{ id: occurred, type: date }, { id: killed, type: quantity, unit: people }, { id: wording, type: text }]\n',
    'dossiers/d/events.yaml': '- { id: e, kind: strike, title: E }\n',
    'dossiers/d/sources/s.yaml':
      'id: s\noutlet: O\ntitle: T\npublished: 2024-05-01\nclaims:\n  - { event: e, attribute: occurred, value: 2024-04-25 }\n',
    ...more,
  }
}
