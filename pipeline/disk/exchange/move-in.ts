import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Moves files into a folder, of which all else stays as it is: quick, however much that is. What is to be moved is whole, under a name
 * by which {@link moveRest} finds it, before the first is moved.
 * @param fresh the folder with the files, beside the other
 * @param paths of the files
 */
export function moveIn(fresh: string, folder: string, paths: Iterable<string>): void {
  // What may not be changed is found out before anything is.
  const within = new Set([...paths].map((path) => dirname(join(folder, path))))
  for (const place of within) if (existsSync(place)) accessSync(place, constants.W_OK)
  renameSync(fresh, movingOf(folder))
  moveRest(folder)
}

/** Moves what a run that was killed had not moved yet. The caller holds the lock of the folder. */
export function moveRest(folder: string): void {
  const moving = movingOf(folder)
  if (existsSync(moving) && existsSync(folder)) moveAll(moving, folder)
  rmSync(moving, { recursive: true, force: true })
}

const movingOf = (folder: string) => join(dirname(folder), `.${basename(folder)}.moving`)

function moveAll(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(target, { recursive: true })
      moveAll(source, target)
    } else renameSync(source, target)
  }
}
