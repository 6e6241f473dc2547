import type { Disk } from '../../disk/disk.ts'
import type { Problems } from '../../problem.ts'
import { SITE_YAML } from '../../publish/site/read-site.ts'
import { RETIRED_NAME } from '../../register/read-retired.ts'
import { runPipeline } from '../../run-pipeline.ts'
import type { RunOptions } from '../read-args.ts'
import { refuse } from '../refuse.ts'
import type { Surroundings } from '../surroundings.ts'
import { toDocument } from '../to-document.ts'
import { findMisplacedOutput, lockOutput, writeResult } from '../write-output.ts'
import { changeMentions } from './change-mentions.ts'

/** What a command does to the dossiers, and what it tells of it. */
interface Change {
  readonly options: RunOptions
  readonly json: boolean
  /**
   * Checks what is asked, and does it.
   * @returns the paths written or removed, and what is told in a line each; `null` (and a report) where nothing was done
   */
  readonly make: (
    problems: Problems,
  ) => { readonly written: readonly string[]; readonly told: readonly string[] } | null
}

/** Changes which dossiers there are, and publishes them anew. */
export function changeDossiers({ options, json, make }: Change, surroundings: Surroundings): 0 | 1 {
  const { disk, stdout } = surroundings
  const misplaced = findMisplacedOutput(options, disk)
  if (misplaced) return refuse([misplaced], json, surroundings)
  const lock = lockOutput(options.out, disk)
  if ('problem' in lock) return refuse([lock.problem], json, surroundings)
  try {
    const { problems } = runPipeline({ ...options, isPublishedRegistered: false, isDataKnown: false }, disk)
    const made = make(problems)
    if (!made)
      return refuse(
        problems.sorted().filter(({ severity }) => severity === 'error'),
        json,
        surroundings,
      )
    const result = runPipeline({ ...options, isPublishedRegistered: false }, disk)
    const written = [...made.written, ...writeResult(result, options.out, disk)]
    const errors = result.problems.sorted().filter(({ severity }) => severity === 'error')
    if (json) stdout(toDocument(errors, result, written))
    else {
      stdout(`${[...made.written, ...made.told].join('\n')}\n`)
      if (errors.length > 0) refuse(errors, json, surroundings)
    }
    return errors.length > 0 ? 1 : 0
  } finally {
    lock.release()
  }
}

/**
 * Changes what the site and the retired dossiers say of a dossier.
 * @param folder of the dossiers
 * @returns the paths written
 */
export function writeMentions(folder: string, from: string, to: string | null, disk: Disk): string[] {
  const files = [
    `${folder}/${SITE_YAML}`,
    ...(disk.list(folder) ?? []).flatMap(({ name, kind }) =>
      kind === 'folder' ? `${folder}/${name}/${RETIRED_NAME}` : [],
    ),
  ]
  return files.filter((file) => {
    const bytes = disk.read(file)
    if (!bytes) return false
    const yaml = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const changed = changeMentions(yaml, from, to)
    return changed !== yaml && disk.write(file, changed)
  })
}
