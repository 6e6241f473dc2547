import type { Entry } from '../disk/disk.ts'
import { type Problems, startOf } from '../problem.ts'

/**
 * Reports an entry of a folder that cannot be read as what it should be: a link that leads nowhere or outside, a pipe, socket or
 * device, a folder in the place of a file or the other way round.
 * @param path of the entry
 * @param wanted what its name says that it is; `null` where any file or folder may stand
 * @returns whether it was reported
 */
export function reportOddEntry(
  { name, kind, target }: Entry,
  path: string,
  wanted: 'file' | 'folder' | null,
  problems: Problems,
): boolean {
  const at = startOf(path)
  if (kind === 'dead-link' || kind === 'looping-link') {
    const where = kind === 'dead-link' ? `nothing (${target})` : `itself (${target})`
    problems.error('dead-link', at, `${name} is a link that leads to ${where}`, 'Delete it, or point it elsewhere.')
  } else if (kind === 'outside-link') {
    const hint = 'It is not followed. Delete it, or copy into the dossier what it leads to.'
    problems.error('outside-link', at, `${name} is a link that leads out of the folder of the dossiers`, hint)
  } else if (kind === 'special') {
    problems.error(
      'not-a-file',
      at,
      `${name} is not a regular file`,
      'It is a pipe, a socket or a device: move it away.',
    )
  } else if (wanted === 'file' && kind === 'folder') {
    problems.error(
      'not-a-file',
      at,
      `${name} is a folder and should be a file`,
      'Move it away, or give it another name.',
    )
  } else if (wanted === 'folder' && kind === 'file') {
    const hint = `Make a folder ${name}/, with one file <id>.yaml a source.`
    problems.error('not-a-folder', at, `${name} is a file and should be a folder`, hint)
  } else return false
  return true
}
