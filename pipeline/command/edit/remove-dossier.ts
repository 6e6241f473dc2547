import { type Problems, quoted, startOf } from '../../problem.ts'
import { filesOfDossier } from '../../publish/stale-files.ts'
import { readRegister } from '../../register/read-register.ts'
import { findDossier, findDossiers } from '../../steps/collect.ts'
import type { AskedRemoval } from '../read-args.ts'
import type { Surroundings } from '../surroundings.ts'
import { changeDossiers, writeMentions } from './change-dossiers.ts'

/** Removes a dossier for good, with its register and its data: links to it lead nowhere then. */
export function removeDossier(asked: AskedRemoval, surroundings: Surroundings): 0 | 1 {
  const { dossier: id, isSure, options, json } = asked
  const { disk } = surroundings
  const { dossiers: folder, out } = options
  const make = (earlier: Problems) => {
    const path = `${folder}/${id}`
    const isThere = disk.list(folder)?.some(({ name, kind }) => name === id && kind === 'folder') ?? false
    const data = filesOfDossier(out, id, disk)
    const others = findDossiers(folder, disk, earlier).filter((one) => one.id !== id)
    if (!isThere && data.length === 0) {
      findDossier(id, folder, others, earlier)
      return null
    }
    if (others.length === 0) {
      earlier.error(
        'only-dossier',
        startOf(path),
        `${quoted(id)} is the only dossier that can be opened`,
        'Begin another first: npm run dossier -- init ID.',
      )
      return null
    }
    const ids = readRegister(path, disk, earlier)?.entries ?? []
    if (!isSure) {
      const lost =
        ids.length === 0
          ? 'it was never published, so no link is lost'
          : `links to its ${ids.length} published ids will lead to the page that there is no such page`
      earlier.error(
        'not-sure',
        startOf(path),
        `would be deleted for good, with ${out}/${id}: ${lost}`,
        `If that is meant: npm run dossier -- remove ${id} --yes. To keep its links: npm run dossier -- retire ${id}.`,
      )
      return null
    }
    if (isThere) disk.removeFolder(path)
    const removed = disk.replace(out, new Map(), data).map((file) => `${out}/${file}`)
    return {
      written: [...(isThere ? [path] : []), ...writeMentions(folder, id, null, disk), ...removed],
      told: [
        ids.length === 0
          ? 'It was never published, so no link is lost.'
          : `Links to its ${ids.length} published ids lead to the page that there is no such page.`,
      ],
    }
  }
  return changeDossiers({ options, json, make }, surroundings)
}
