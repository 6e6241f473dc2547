import { type Problems, quoted, startOf } from '../../problem.ts'
import { readRegister } from '../../register/read-register.ts'
import { id as idSchema } from '../../schema/written-scalars.ts'
import { findDossier, findDossiers } from '../../steps/collect.ts'
import { RESERVED } from '../../steps/resolve.ts'
import type { AskedRename } from '../read-args.ts'
import type { Surroundings } from '../surroundings.ts'
import { changeDossiers, writeMentions } from './change-dossiers.ts'
import { changeId } from './change-id.ts'

/** Gives a dossier another id: its folder, its files and what the site says of it. Links to the old one go on leading to it. */
export function renameDossier(asked: AskedRename, surroundings: Surroundings): 0 | 1 {
  const { from, to, options, json } = asked
  const { disk } = surroundings
  const { dossiers: folder } = options
  const make = (problems: Problems) => {
    // What is not read whole may name the id in a place that is not seen.
    if (problems.errorCount > 0) return null
    const wished = idSchema.safeParse(to)
    const taken = RESERVED.get(to)
    if (!wished.success || taken !== undefined) {
      const [message = '', hint = ''] = (wished.error?.issues[0]?.message ?? '').split('\n')
      if (taken === undefined) problems.error('bad-id', startOf(''), message, hint)
      else
        problems.error(
          'reserved-id',
          startOf(''),
          `no dossier can be called ${quoted(to)}`,
          `${taken}: choose another id.`,
        )
      return null
    }
    const [found] = findDossier(from, folder, findDossiers(folder, disk, problems), problems)
    if (!found) return null
    if (disk.list(folder)?.some(({ name }) => name === to)) {
      problems.error('duplicate-id', startOf(`${folder}/${to}`), 'is there already', 'Choose another id.')
      return null
    }
    const register = readRegister(found.path, disk, problems)
    if (!register) return null
    const file = `${folder}/${to}/dossier.yaml`
    disk.moveFolder(found.path, `${folder}/${to}`)
    const yaml = new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.read(file) ?? new Uint8Array())
    const wasPublished = register.isThere
    disk.write(file, changeId('dossier.yaml', yaml, { sort: 'dossier', from, to, wasPublished }))
    return {
      written: [found.path, `${folder}/${to}`, ...writeMentions(folder, from, to, disk)],
      told: wasPublished ? [`Links to ${from} go on leading to it: ${from} is among its formerIds.`] : [],
    }
  }
  return changeDossiers({ options, json, make }, surroundings)
}
