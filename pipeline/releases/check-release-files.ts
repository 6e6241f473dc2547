import type { Manifest } from '../../src/contract/releases/manifest.ts'
import { nameOfRelease } from '../../src/contract/releases/release-file.ts'
import { sha256 } from '../../src/contract/releases/sha256.ts'
import { type Problems, startOf } from '../problem.ts'
import { KEPT, MANIFEST } from './release-folder.ts'

/** What to do about a file that is not as the command `release` wrote it. */
export const GIT_HINT = 'The command dossier release wrote it: take it from the history of the dossier as it was.'
const LINES_HINT = 'If Git changed the ends of its lines, say “* -text” in .gitattributes of that folder.'

/**
 * Holds the files of a release against its manifest: what is kept is there, to the byte, and nothing else is.
 * @param at path of the folder of the release
 * @param bytes of its files, by name
 */
export function checkReleaseFiles(
  at: string,
  { date, release, isKept, files }: Manifest,
  bytes: ReadonlyMap<string, Uint8Array>,
  problems: Problems,
): void {
  const report = (name: string, message: string, hint: string) =>
    problems.error('bad-release', startOf(`${at}/${name}`), message, hint)
  const named = nameOfRelease(files)
  if (named !== release) {
    const message = `calls the release of ${date} ${release}, but the hashes of its files give the name ${named}`
    report(MANIFEST, message, `The list was changed after it was made. ${GIT_HINT}`)
  }
  for (const name of KEPT) {
    const own = bytes.get(name)
    if (!isKept) {
      const hint = `Delete it, or take ${MANIFEST} of that day from the history of the dossier as it was.`
      if (own) report(name, `is there, but ${MANIFEST} says that the data of the release of ${date} is not kept`, hint)
      continue
    }
    if (!own) {
      report(name, `is not there, though the release of ${date} is kept`, GIT_HINT)
      continue
    }
    const [found, noted] = [sha256(own), files[name]]
    if (noted === undefined) report(MANIFEST, `holds no hash of ${name}, which the release of ${date} keeps`, GIT_HINT)
    else if (found !== noted) {
      const message = `is not the file of the release of ${date}: its SHA-256 is ${found}, and ${MANIFEST} has ${noted}`
      report(name, message, own.includes(CARRIAGE_RETURN) ? `${GIT_HINT} ${LINES_HINT}` : GIT_HINT)
    }
  }
}

const CARRIAGE_RETURN = 13
