import { type Problems, quoted, startOf } from '../../problem.ts'
import { readRegister } from '../../register/read-register.ts'
import { RETIRED_NAME } from '../../register/read-retired.ts'
import { retiredFileSchema } from '../../schema/site-files.ts'
import { collectDossier, findDossier, findDossiers } from '../../steps/collect.ts'
import { validateDossier } from '../../steps/validate.ts'
import { mapLines } from '../make/yaml-lines.ts'
import type { AskedRetirement } from '../read-args.ts'
import type { Surroundings } from '../surroundings.ts'
import { changeDossiers, writeMentions } from './change-dossiers.ts'

/** Retires a dossier: its data goes, and its links lead to a page that says since when, why, and what to read in its place. */
export function retireDossier(asked: AskedRetirement, surroundings: Surroundings): 0 | 1 {
  const { dossier: id, date, because, instead, options, json } = asked
  const { disk } = surroundings
  const { dossiers: folder } = options
  const make = (problems: Problems) => {
    // What is to be published anew must be sound.
    if (problems.errorCount > 0) return null
    const all = findDossiers(folder, disk, problems)
    const [found] = findDossier(id, folder, all, problems)
    if (!found) return null
    const register = readRegister(found.path, disk, problems)
    if (!register?.isThere) {
      problems.error(
        'never-published',
        startOf(found.path),
        `the dossier ${quoted(id)} was never published: no link leads to it`,
        `Take it down: npm run dossier -- remove ${id} --yes.`,
      )
      return null
    }
    if (instead !== null && (instead === id || !all.some((one) => one.id === instead))) {
      const others = all.filter((one) => one.id !== id).map((one) => one.id)
      problems.error(
        'no-such-dossier',
        startOf(folder),
        instead === id ? 'a dossier cannot be read in its own place' : `holds no dossier ${quoted(instead)}`,
        `After --instead comes the dossier to read in its place${others.length > 0 ? `: ${others.join(', ')}` : ''}.`,
      )
      return null
    }
    const { title = id } = validateDossier(collectDossier(id, found.path, disk, problems), problems).header?.value ?? {}
    const fields = { title, retiredOn: date, because, ...(instead === null ? {} : { instead }) }
    const sound = retiredFileSchema.safeParse(fields)
    if (!sound.success) {
      const [message = '', hint = ''] = (sound.error.issues[0]?.message ?? '').split('\n')
      problems.error('bad-retirement', startOf(''), `--because ${message}`, hint)
      return null
    }
    const file = `${found.path}/${RETIRED_NAME}`
    disk.write(file, `${mapLines(Object.entries(fields)).join('\n')}\n`)
    const links = register.entries.length
    return {
      written: [file, ...writeMentions(folder, id, instead, disk)],
      told: [
        `Links to its ${links} published ids lead to /${id}, which says that it was retired, and why.`,
        `Its files stay in ${found.path}, and are looked at no more; of them ${RETIRED_NAME} and the register must stay.`,
        `To bring it back, delete ${file} and build.`,
      ],
    }
  }
  return changeDossiers({ options, json, make }, surroundings)
}
