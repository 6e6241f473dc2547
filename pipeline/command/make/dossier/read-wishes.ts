import type { ZodType } from 'zod'
import { didYouMean, suggestFrom } from '../../../names/nearest.ts'
import { type Problems, quoted, startOf } from '../../../problem.ts'
import { id as idSchema, language, line, zone } from '../../../schema/written-scalars.ts'
import { type AskedDossier, WISH_NAMES, type WishName } from './asked-dossier.ts'
import { KIND_IDS, type StartingKindId } from './kind-catalogue.ts'
import type { DossierWishes } from './make-dossier.ts'

/** What is taken where nothing is said; a title cannot be. */
export const DEFAULT_WISHES: Readonly<Record<WishName, string | null>> = {
  title: null,
  zone: 'UTC',
  language: 'en',
  kinds: 'incident',
}

interface Fault {
  readonly message: string
  readonly hint: string
}

/** What is wrong with one wish; `null` where it can be taken. */
export function findFaultOfWish(name: WishName, text: string): Fault | null {
  if (name === 'kinds') return readKinds(text).fault
  return findFault({ title: line, zone, language }[name], text, name)
}

/** @returns `null` (and a report of each fault) where something is missing or wrong */
export function readWishes({ dossier: id, wishes }: AskedDossier, problems: Problems): DossierWishes | null {
  const report = (code: string, fault: Fault | null) => {
    if (fault) problems.error(code, startOf(''), fault.message, fault.hint)
  }
  report('bad-id', findFaultOfId(id))
  const said = (name: WishName) => wishes[name] ?? DEFAULT_WISHES[name] ?? ''
  for (const name of WISH_NAMES) {
    if (name === 'title' && wishes.title === null) report('no-title', NO_TITLE)
    else report(`bad-${name}`, findFaultOfWish(name, said(name)))
  }
  if (problems.errorCount > 0) return null
  const { kinds } = readKinds(said('kinds'))
  return { id, title: line.parse(said('title')), zone: said('zone'), language: said('language'), kinds }
}

const NO_TITLE: Fault = {
  message: 'The dossier has no title.',
  hint: 'Give it one with --title "…", or run this in a terminal: then it is asked for.',
}

export function findFaultOfId(id: string): Fault | null {
  const fault = findFault(idSchema, id, 'id')
  const meant = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return fault && { ...fault, hint: `${meant !== '' && meant !== id ? didYouMean([meant]) : ''}${fault.hint}` }
}

function findFault(schema: ZodType, text: string, name: string): Fault | null {
  const read = schema.safeParse(text)
  if (read.success) return null
  const [message = '', hint = ''] = (read.error.issues[0]?.message ?? '').split('\n')
  // “title” is empty; “id”: “A B” is not an id.
  return { message: `“${name}”${/^(is|has|holds) /.test(message) ? ' ' : ': '}${message}`, hint: of(hint) }
}

/** A wish is no key that could be left out. */
function of(hint: string): string {
  return hint.replace(', or leave the key out', '')
}

function readKinds(text: string): { readonly kinds: StartingKindId[]; readonly fault: Fault | null } {
  const names = text.split(/[\s,]+/).filter((name) => name !== '')
  const known = KIND_IDS.join(', ')
  if (names.length === 0)
    return { kinds: [], fault: { message: '“kinds” is empty', hint: `Name one or more of ${known}.` } }
  const odd = names.find((name) => !KIND_IDS.some((kind) => kind === name))
  if (odd !== undefined) {
    const hint = `${didYouMean(suggestFrom(KIND_IDS)(odd))}Known here: ${known}. Others can be added in dossier.yaml.`
    return { kinds: [], fault: { message: `there is no kind ${quoted(odd)} to begin with`, hint } }
  }
  // In the order in which they are named: it is that of the lanes.
  return { kinds: [...new Set(names)] as StartingKindId[], fault: null }
}
