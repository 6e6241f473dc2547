import * as z from 'zod'
import type { Disk } from '../disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import type { ResolvedDossier } from './resolve.ts'
import type { WrittenDossier } from './validate.ts'

/** What must be read of an earlier output: no more, so that the contract may grow. */
const named = z.object({ id: z.string(), formerIds: z.array(z.string()) })
const earlierCatalogue = z.object({ version: z.int(), dossiers: z.array(z.object({ id: z.string() })) })
const earlierIndex = z.object({ version: z.int(), events: z.array(named) })
const earlierSources = z.object({ version: z.int(), sources: z.array(named) })

/** A dossier both as written and resolved. */
export interface CheckedDossier {
  readonly written: WrittenDossier
  readonly resolved: ResolvedDossier
}

/**
 * Reports every id in an earlier output that leads nowhere any more: links to it would break.
 * @param unreadable names of dossiers that are there and lead nowhere, which was reported
 */
export function checkVanished(
  out: string,
  folder: string,
  dossiers: readonly CheckedDossier[],
  unreadable: ReadonlySet<string>,
  disk: Disk,
  problems: Problems,
): void {
  const read = <T>(path: string, schema: z.ZodType<T>): T | null =>
    readEarlier(`${out}/${path}`, schema, disk, problems)
  const present = new Map(dossiers.map((dossier) => [dossier.written.id, dossier]))
  const catalogue = read('catalogue.json', earlierCatalogue)
  const published = new Set([...(catalogue?.dossiers.map(({ id }) => id) ?? []), ...present.keys()])
  for (const id of published) {
    const dossier = present.get(id)
    if (!dossier) {
      if (unreadable.has(id)) continue
      problems.error(
        'vanished-id',
        startOf(folder),
        `the dossier ${quoted(id)} was published and is gone`,
        `Bring ${folder}/${id} back; links lead to it.`,
      )
      continue
    }
    const { written, resolved } = dossier
    if (written.events.areIdsKnown) {
      for (const event of read(`${id}/index.json`, earlierIndex)?.events ?? []) {
        for (const former of [event.id, ...event.formerIds]) {
          if (resolved.eventIds.has(former)) continue
          const hint = `Add “formerIds: [${former}]” to the event that it became, or bring it back.`
          problems.error(
            'vanished-id',
            startOf(`${written.path}/events.yaml`),
            `the event ${quoted(former)} was published and is gone`,
            hint,
          )
        }
      }
    }
    if (!written.areSourcesKnown) continue
    for (const source of read(`${id}/sources.json`, earlierSources)?.sources ?? []) {
      for (const former of [source.id, ...source.formerIds]) {
        if (resolved.sourceIds.has(former)) continue
        const hint = `Add “formerIds: [${former}]” to the source that it became, or bring it back.`
        problems.error(
          'vanished-id',
          startOf(`${written.path}/sources`),
          `the source ${quoted(former)} was published and is gone`,
          hint,
        )
      }
    }
  }
}

function readEarlier<T>(file: string, schema: z.ZodType<T>, disk: Disk, problems: Problems): T | null {
  const bytes = disk.read(file)
  if (!bytes) return null
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    problems.error(
      'earlier-output',
      startOf(file),
      'was not written by this command, and its ids cannot be compared',
      'Move it away, or name another folder with --out DIR.',
    )
    return null
  }
}
