import type { Disk } from '../disk/disk.ts'
import type { NewFile } from '../disk/file-text.ts'
import { noteHashes } from '../archive/note-hashes.ts'
import { whyNotWritten } from '../disk/why-not-written.ts'
import { REGISTER_NAME } from '../register/register.ts'
import type { PipelineResult } from '../run-pipeline.ts'
import { startOf, type Problem } from '../problem.ts'

/**
 * Publishes, and then adds to the registers: what could not be published must not be registered.
 * @returns the paths written or removed; what could not be written is reported
 */
export function writeResult(
  { files, earlier, registers, problems }: PipelineResult,
  out: string,
  disk: Disk,
): string[] {
  if (!files) return []
  const written: string[] = []
  const faults = new Set<unknown>()
  try {
    for (const path of disk.replace(out, noting(files, faults), earlier)) written.push(`${out}/${path}`)
  } catch (error) {
    // The disk is not to blame for what went wrong when a file was made.
    if (faults.has(error)) throw error
    problems.error('cannot-write', startOf(out), ...whyNotWritten(error, OTHER_OUTPUT))
    return []
  }
  for (const [folder, text] of registers) {
    const file = `${folder}/${REGISTER_NAME}`
    try {
      if (disk.write(file, text)) written.push(file)
    } catch (error) {
      const otherwise = `make ${folder} writable, as the register must list what is published, and build again`
      problems.error('cannot-write', startOf(file), ...whyNotWritten(error, otherwise))
    }
  }
  return written
}

/** Files as they come; what is thrown when one is made is noted. */
function* noting(files: Iterable<NewFile>, faults: Set<unknown>): Generator<NewFile> {
  for (const [path, text] of notingEach(files, faults))
    yield [path, typeof text === 'string' ? text : notingEach(text, faults)]
}

function* notingEach<Part>(parts: Iterable<Part>, faults: Set<unknown>): Generator<Part> {
  try {
    yield* parts
  } catch (fault) {
    faults.add(fault)
    throw fault
  }
}

const OTHER_OUTPUT = 'make it and the folder that holds it writable, or name another with --out DIR'

/** Keeps other builds from the output while this one reads what it holds and writes. */
export function lockOutput(out: string, disk: Disk): { release: () => void } | { problem: Problem } {
  const problem = (code: string, message: string, hint: string) => ({
    problem: { severity: 'error', code, ...startOf(out), message, hint } as const,
  })
  try {
    const lock = disk.lock(out)
    if ('release' in lock) return lock
    const hint = 'Wait until it has ended, and build again; if there is no such process, delete the file.'
    return problem('locked', `another build is at work: ${lock.heldBy}`, hint)
  } catch (error) {
    return problem('cannot-write', ...whyNotWritten(error, OTHER_OUTPUT))
  }
}

/**
 * Notes the hashes of archived texts in the files of their sources.
 * @returns the paths written; what could not be written is reported
 */
export function writeHashes({ archive, problems }: PipelineResult, disk: Disk): string[] {
  if (problems.errorCount > 0) return []
  return (archive?.unhashed ?? []).flatMap(({ file, hashes }) => {
    const bytes = disk.read(file)
    const noted =
      bytes && file.endsWith('.yaml') && noteHashes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), hashes)
    if (!noted) {
      const lines = [...hashes.values()].map((hash) => `sha256: ${hash}`).join('; ')
      problems.error(
        'cannot-note',
        startOf(file),
        'the hashes of its versions cannot be noted',
        `Write by hand: ${lines}.`,
      )
      return []
    }
    try {
      return disk.write(file, noted) ? [file] : []
    } catch (error) {
      problems.error('cannot-write', startOf(file), ...whyNotWritten(error, 'make it writable'))
      return []
    }
  })
}

/** The output would be read as a dossier: real paths are compared, for either may be reached through a link. */
export function findMisplacedOutput({ out, dossiers }: { out: string; dossiers: string }, disk: Disk): Problem | null {
  const [realOut, realDossiers] = [disk.realPath(out), disk.realPath(dossiers)]
  if (!`${realOut}/`.startsWith(`${realDossiers.replace(/\/$/, '')}/`)) return null
  const named = (path: string, real: string) => (path === real ? path : `${path} (${real})`)
  const message = `The output ${named(out, realOut)} lies among the dossiers ${named(dossiers, realDossiers)}.`
  const hint = 'Name another folder with --out DIR.'
  return { severity: 'error', code: 'misplaced-output', ...startOf(out), message, hint }
}
