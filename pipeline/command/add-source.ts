import { FORBIDDEN_CHARACTERS } from '../../src/domain/verbatim/forbidden-characters.ts'
import type { Disk } from '../disk/disk.ts'
import { insideFolder } from '../disk/inside-folder.ts'
import { toPlainAddress } from '../names/plain-address.ts'
import { Problems, quoted, startOf } from '../problem.ts'
import { readRegister } from '../register/read-register.ts'
import { id as idSchema, url as urlSchema } from '../schema/written-scalars.ts'
import { collectDossier, findDossier, findDossiers } from '../steps/collect.ts'
import { validateDossier, type WrittenDossier } from '../steps/validate.ts'
import { makeSource } from './make/source/make-source.ts'
import { type Found, readAddress, readSavedPage } from './make/source/found-source.ts'
import { sourceIdOf } from './make/source/source-id.ts'
import type { AskedSource } from './read-args.ts'
import { refuse } from './refuse.ts'
import type { Surroundings } from './surroundings.ts'
import { toDocument } from './to-document.ts'
import { whyNotWritten } from '../disk/why-not-written.ts'

/** Begins the file of a source with what is known of it. A document that the dossier has is not added again. */
export function addSource(asked: AskedSource, surroundings: Surroundings): 0 | 1 {
  const { disk, stdout } = surroundings
  const { json } = asked
  const problems = new Problems()
  const written = readDossier(asked, disk, problems)
  const found = readFrom(asked, disk, problems)
  const wished = asked.id === null ? null : idSchema.safeParse(asked.id)
  if (wished && !wished.success) reportArgument('bad-id', wished.error.issues[0]?.message, problems)
  if (!written || !found || problems.errorCount > 0) return refuse(problems.sorted(), json, surroundings)
  reportSameAddress(found, written, problems)
  const taken = takenIds(written, disk, problems)
  if (asked.id !== null && taken.has(asked.id)) {
    const message = `the id ${quoted(asked.id)} is taken, or was published`
    problems.error('duplicate-id', startOf(`${written.path}/sources`), message, 'Choose another with --id.')
  }
  if (problems.errorCount > 0) return refuse(problems.sorted(), json, surroundings)
  const published = found.published?.value ?? null
  const id = asked.id ?? sourceIdOf({ ...found, published }, (one) => taken.has(one))
  const { text, missing } = makeSource({ ...found, id })
  const folder = `${written.path}/sources`
  try {
    disk.replace(folder, new Map([[`${id}.yaml`, text]]), [])
  } catch (error) {
    problems.error('cannot-write', startOf(folder), ...whyNotWritten(error, `make ${written.path} writable`))
    return refuse(problems.sorted(), json, surroundings)
  }
  const file = `${folder}/${id}.yaml`
  const todo = missing.length === 0 ? '' : `Not known yet, and asked for in its comments: ${missing.join(', ')}.\n`
  if (json) stdout(toDocument([], null, [file]))
  else
    stdout(
      `${file}\n${todo}Now write what it says under “claims”, and run npm run dossier -- check ${asked.dossier}${whereOf(asked)}.\n`,
    )
  return 0
}

function whereOf({ dossiers }: AskedSource): string {
  return dossiers === 'dossiers' ? '' : ` --dossiers ${dossiers}`
}

/** The dossier as written; `null` (and a report) where there is none, or a file of it cannot be read. */
function readDossier({ dossiers, dossier }: AskedSource, disk: Disk, problems: Problems): WrittenDossier | null {
  const inside = insideFolder(dossiers, disk)
  const [found] = findDossier(dossier, dossiers, findDossiers(dossiers, inside, new Problems()), problems)
  if (!found) {
    const hint = `Begin it first: npm run dossier -- init ${dossier}; or name the folder of the dossiers with --dossiers DIR.`
    if (problems.errorCount === 0)
      problems.error('no-dossiers', startOf(dossiers), `holds no dossier ${quoted(dossier)}`, hint)
    return null
  }
  // What cannot be read may be the very document: it has to be mended first. Other faults do not matter here.
  const parsed = collectDossier(found.id, found.path, inside, problems)
  return problems.errorCount > 0 ? null : validateDossier(parsed, new Problems())
}

function readFrom({ from, url }: AskedSource, disk: Disk, problems: Problems): Found | null {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(from)
  for (const address of [...(isAddress ? [from] : []), ...(url === null ? [] : [url])]) {
    const read = urlSchema.safeParse(address)
    if (!read.success) reportArgument('bad-url', read.error.issues[0]?.message, problems)
  }
  if (problems.errorCount > 0) return null
  if (isAddress && url === null) return readAddress(from)
  if (isAddress) {
    const hint = 'Give it once, or name the file in which the page is saved in its place.'
    problems.error('two-addresses', startOf(''), 'the source has two addresses', hint)
    return null
  }
  const bytes = disk.read(from)
  if (bytes) return readSavedPage(from, bytes, url, problems)
  const hint = 'Name a page that is saved as HTML, or an address that begins with https://.'
  problems.error('cannot-read', startOf(from), 'is not there, or cannot be read', hint)
  return null
}

function reportSameAddress({ url }: Found, written: WrittenDossier, problems: Problems): void {
  if (url === null) return
  const address = toPlainAddress(url)
  const same = written.sources.find(({ header }) => {
    const other = header?.value.url
    return other !== undefined && toPlainAddress(other) === address
  })
  if (!same?.header) return
  const hint = 'Add to that file; if the text of the document changed, give it “versions”.'
  problems.error('shared-address', same.header.spot(['url']), 'is the same document, by its address', hint)
}

/** Ids of sources that are, that were, and that were published. */
function takenIds(written: WrittenDossier, disk: Disk, problems: Problems): Set<string> {
  const register = readRegister(written.path, disk, problems)
  return new Set([
    ...written.sources.flatMap(({ stem, header }) => [
      stem,
      header?.value.id ?? stem,
      ...(header?.value.formerIds ?? []).filter((former) => former !== null),
    ]),
    ...(register?.entries ?? []).flatMap(({ sort, id }) => (sort === 'source' ? [id] : [])),
  ])
}

function reportArgument(code: string, words: string | undefined, problems: Problems): void {
  const [message = '', hint = ''] = (words ?? '').replace(new RegExp(FORBIDDEN_CHARACTERS, 'gu'), '').split('\n')
  problems.error(code, startOf(''), message, hint)
}
