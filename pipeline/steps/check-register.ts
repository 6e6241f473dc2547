import type { Disk } from '../disk/disk.ts'
import { type Problems, quoted, startOf } from '../problem.ts'
import { type Register, REGISTER_NAME, registerLine } from '../register/register.ts'
import type { ResolvedDossier } from './resolve.ts'
import type { WrittenDossier } from './validate.ts'

/**
 * Reports every id of a register that leads nowhere any more: links to it would break. What could not be read is not
 * said to be gone.
 */
export function checkRegister(
  { entries }: Register,
  written: WrittenDossier,
  resolved: ResolvedDossier,
  problems: Problems,
): void {
  const own = [written.id, ...resolved.dossier.formerIds]
  const other = entries.find(({ sort, id }) => sort === 'dossier' && !own.includes(id))
  if (other) {
    problems.error(
      'renamed-dossier',
      other.spot,
      `the dossier was published as ${quoted(other.id)}, and its folder is named ${quoted(written.id)}`,
      `Rename the folder back, and then the dossier by npm run dossier -- rename, so that links to ${other.id} go on working. If it is a copy, delete this file; build makes a new one.`,
    )
    return
  }
  const isReadable = { dossier: false, event: written.events.areIdsKnown, source: written.areSourcesKnown }
  const known = { dossier: null, event: resolved.eventIds, source: resolved.sourceIds }
  for (const { sort, id, spot } of entries) {
    if (!isReadable[sort] || known[sort]?.has(id)) continue
    problems.error(
      'vanished-id',
      spot,
      `the ${sort} ${quoted(id)} was published and is gone`,
      `Add “formerIds: [${id}]” to the ${sort} that it became, or bring it back. If it was never on a site, delete this line and build.`,
    )
  }
}

/** Ids that a message names before the rest is only counted. */
const MOST_NAMED = 5

/**
 * Reports if the output holds events or sources that the register lacks: then it was committed without the register
 * that the same build wrote.
 */
export function checkPublished(
  register: Register,
  dossierId: string,
  out: string,
  disk: Disk,
  problems: Problems,
): void {
  const registered = new Set(register.entries.map(registerLine))
  const missing = (['event', 'source'] as const).flatMap((sort) =>
    (disk.list(`${out}/${dossierId}/${sort}s`) ?? [])
      .filter(({ name, kind }) => kind === 'file' && name.endsWith('.json'))
      .map(({ name }) => registerLine({ sort, id: name.replace(/\.json$/, '') }))
      .filter((line) => !registered.has(line)),
  )
  if (missing.length === 0) return
  const named = missing.toSorted().slice(0, MOST_NAMED).join(', ')
  const rest = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : ''
  problems.error(
    'unregistered-id',
    startOf(register.file),
    `lacks what is published in ${out}: ${named}${rest}`,
    `Run npm run dossier -- build, and commit ${REGISTER_NAME} with what it publishes.`,
  )
}
