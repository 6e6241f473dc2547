import type { Disk } from '../../pipeline/disk/disk.ts'
import { runCommand } from '../../pipeline/command/command.ts'
import type { Problem } from '../../pipeline/problem.ts'

export { memoryDisk } from '../../pipeline/disk/memory-disk.ts'

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
