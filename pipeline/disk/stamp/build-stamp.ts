import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Disk } from '../disk.ts'
import { hashStates } from './file-mark.ts'
import { isAsNoted, type Noted } from './noting-disk.ts'

const ROOT = join(import.meta.dirname, '../../..')
/** What builds, and what that rests on. */
const CODE = ['pipeline', 'src', 'docs', 'package-lock.json', 'node_modules/.package-lock.json']
const STAMPS = join(ROOT, 'node_modules/.cache/builds')

/** What a build said, and of what: while all of it is as it was, another build would say and write the same. */
interface BuildStamp {
  /** Of what builds. */
  readonly code: string
  readonly noted: Noted
  /** The folder that was written, and of all that it held then. */
  readonly out: string
  readonly written: string
  /** What is said where nothing had to be written. */
  readonly said: string
}

/**
 * @param args of the command line
 * @returns what a build would say, if all is as one of this command line left it
 */
export function findUnchanged(args: readonly string[], disk: Disk): string | null {
  try {
    const [stamp, code] = [readStamp(fileOf(args)), hashCode()]
    if (code === null || stamp?.code !== code || !isAsNoted(stamp.noted, disk)) return null
    return hashStates([stamp.out]) === stamp.written ? stamp.said : null
  } catch {
    // Another build is exchanging what it publishes: this one waits for it.
    return null
  }
}

/**
 * Notes that a build of a command line has ended without an error; its folder is still locked.
 * @param code {@link hashCode} of before what builds was loaded
 * @param out the folder that it wrote
 */
export function stampBuild(
  args: readonly string[],
  code: string | null,
  noted: Noted,
  out: string,
  said: string,
): void {
  try {
    // What was edited meanwhile has not built.
    if (code !== null && code === hashCode()) writeStamp(args, { code, ...stampOf(noted, out), out, said })
  } catch {
    // All is built: without the stamp the next build takes longer.
  }
}

function stampOf({ files, folders, realPaths }: Noted, out: string): Pick<BuildStamp, 'noted' | 'written'> {
  // All that it holds is looked at; what was asked of it before may have been replaced.
  const within = `${resolve(out)}/`
  const isOutside = ([path]: readonly [path: string, unknown]) => !`${resolve(path)}/`.startsWith(within)
  const besides = <T>(paths: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(paths).filter(isOutside))
  return { noted: { files: besides(files), folders: besides(folders), realPaths }, written: hashStates([out]) }
}

function writeStamp(args: readonly string[], stamp: BuildStamp): void {
  const file = fileOf(args)
  mkdirSync(dirname(file), { recursive: true })
  const fresh = `${file}-${process.pid}`
  writeFileSync(fresh, JSON.stringify(stamp))
  renameSync(fresh, file)
}

function readStamp(file: string): BuildStamp | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BuildStamp
  } catch {
    return null
  }
}

/** Paths on a command line are relative to the working directory. */
function fileOf(args: readonly string[]): string {
  return join(STAMPS, `${hash('sha256', JSON.stringify([process.cwd(), args])).slice(0, 20)}.json`)
}

/** One hash of what builds; `null`: it runs from elsewhere, and what it was made of is not known. */
export function hashCode(): string | null {
  if (!CODE.every((path) => path.startsWith('node_modules/') || existsSync(join(ROOT, path)))) return null
  return `${process.version} ${hashStates(CODE.map((path) => join(ROOT, path)))}`
}
