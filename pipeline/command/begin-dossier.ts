import { Problems, quoted, startOf } from '../problem.ts'
import { makeDossier } from './make/dossier/make-dossier.ts'
import { readWishes } from './make/dossier/read-wishes.ts'
import type { AskedDossier } from './make/dossier/asked-dossier.ts'
import { refuse } from './refuse.ts'
import type { Surroundings } from './surroundings.ts'
import { toDocument } from './to-document.ts'
import { whyNotWritten } from '../disk/why-not-written.ts'

/** Begins a dossier in a folder of its own; nothing that is there is written over. */
export function beginDossier(asked: AskedDossier, surroundings: Surroundings): 0 | 1 {
  const { disk, stdout } = surroundings
  const { dossiers, dossier: id, json } = asked
  const problems = new Problems()
  const wishes = readWishes(asked, problems)
  if (!wishes) return refuse(problems.sorted(), json, surroundings)
  const folder = `${dossiers}/${id}`
  const isThere = disk.list(dossiers)?.some(({ name }) => name.toLowerCase() === id) ?? false
  if (isThere) {
    const hint = 'Choose another id, or add to it: npm run dossier -- add source.'
    problems.error('is-there', startOf(folder), `${quoted(id)} is there already, and is not written over`, hint)
    return refuse(problems.sorted(), json, surroundings)
  }
  let written: string[]
  try {
    written = disk.replace(folder, makeDossier(wishes), []).map((path) => `${folder}/${path}`)
  } catch (error) {
    problems.error('cannot-write', startOf(folder), ...whyNotWritten(error, `make ${dossiers} writable`))
    return refuse(problems.sorted(), json, surroundings)
  }
  const where = dossiers === 'dossiers' ? '' : ` --dossiers ${dossiers}`
  if (json) stdout(toDocument([], null, written))
  else {
    const look = where === '' ? 'npm run dev' : `npm run dossier -- build ${id}${where}`
    stdout(
      `${written.join('\n')}\n\n` +
        `${folder} is a dossier with an example in it; its comments say what each field is for.\n` +
        `  npm run dossier -- check ${id}${where}\n` +
        `  npm run dossier -- add source ${id} URL|FILE${where}\n` +
        `  ${look}\n`,
    )
  }
  return 0
}
