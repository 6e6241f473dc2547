import type { Disk } from '../disk/disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { id as idSchema } from '../schema/written-scalars.ts'
import { decodeUtf8 } from '../yaml/utf8.ts'
import { type Register, REGISTER_NAME, REGISTERED_SORTS, type RegisteredId, registerLine } from './register.ts'

/**
 * Reads the register of a dossier: one id a line after what it names, and comments that begin with `#`. Reports every
 * line that is neither.
 * @param folder of the dossier
 * @returns `null` if it is there and cannot be used
 */
export function readRegister(folder: string, disk: Disk, problems: Problems): Register | null {
  const file = `${folder}/${REGISTER_NAME}`
  const entry = disk.list(folder)?.find(({ name }) => name === REGISTER_NAME)
  if (!entry) return { file, isThere: false, comments: [], entries: [] }
  // Collecting the dossier has reported what is no file.
  if (entry.kind !== 'file') return null
  const bytes = disk.read(file)
  if (!bytes) {
    problems.error('cannot-read', startOf(file), 'cannot be read', 'Look at its permissions.')
    return null
  }
  const text = decodeUtf8(file, bytes, problems)
  return text === null ? null : readLines(file, text, problems)
}

function readLines(file: string, text: string, problems: Problems): Register {
  const comments: string[] = []
  const entries: RegisteredId[] = []
  const lineOfEntry = new Map<string, number>()
  let isInConflict = false
  text.split(/\r?\n/).forEach((written, index) => {
    const line = index + 1
    if (written.trim() === '') return
    if (written.startsWith('#')) comments.push(written.trimEnd())
    else if (isConflictMarker(written)) {
      // One report a conflict, at its first marker.
      if (!isInConflict) reportConflict(file, line, problems)
      isInConflict = !written.startsWith('>')
    } else {
      const entry = readEntry(file, line, written, problems)
      if (!entry) return
      const key = registerLine(entry)
      const first = lineOfEntry.get(key)
      if (first === undefined) {
        lineOfEntry.set(key, line)
        entries.push(entry)
      } else {
        const message = `the ${entry.sort} ${quoted(entry.id)} stands in line ${first} already`
        problems.error('register-duplicate', entry.spot, message, 'Delete one of the two lines.')
      }
    }
  })
  return { file, isThere: true, comments, entries }
}

function isConflictMarker(written: string): boolean {
  return /^(<{7}|\|{7}|={7}|>{7})( |$)/.test(written)
}

function reportConflict(file: string, line: number, problems: Problems): void {
  problems.error(
    'merge-conflict',
    { file, line, column: 1 },
    'an unresolved merge conflict',
    'Keep the ids of both sides, each once, and delete the lines with the markers.',
  )
}

function readEntry(file: string, line: number, written: string, problems: Problems): RegisteredId | null {
  const report = (column: number, message: string, hint: string) =>
    problems.error('register-line', { file, line, column }, message, hint)
  const sorts = REGISTERED_SORTS.join(', ')
  const [, sortWritten = '', id = '', rest = ''] = /^(\S*)\s*(\S*)\s*(.*)$/.exec(written) ?? []
  const sort = REGISTERED_SORTS.find((known) => known === sortWritten)
  if (!sort) {
    const message = sortWritten === '' ? 'begins with a space' : `${quoted(sortWritten)} is none of ${sorts}`
    report(1, message, 'Write what the id names, a space and the id: event un-report-kharkiv-debris')
    return null
  }
  const spot = { file, line, column: written.indexOf(id, sort.length) + 1 }
  if (id === '') {
    report(sort.length + 1, `the id of the ${sort} is missing`, 'Write it behind a space, or delete the line.')
  } else if (!idSchema.safeParse(id).success) {
    report(spot.column, `${quoted(id)} is not an id`, 'Ids are kebab-case: a–z, 0–9 and single hyphens.')
  } else if (rest !== '') {
    const column = written.indexOf(rest, spot.column + id.length - 1) + 1
    report(column, `${quoted(rest)} is too much`, 'One id a line; a comment is a line of its own that begins with #.')
  } else return { sort, id, spot }
  return null
}
