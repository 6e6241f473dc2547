import type { Disk } from '../../disk/disk.ts'
import { insideFolder } from '../../disk/inside-folder.ts'
import { Problems, startOf } from '../../problem.ts'
import { readRegister } from '../../register/read-register.ts'
import type { RegisteredSort } from '../../register/register.ts'
import { collectDossier, findDossier, findDossiers } from '../../steps/collect.ts'
import { validateDossier, type WrittenDossier } from '../../steps/validate.ts'
import { documentKey, type TakenIds } from '../new-ids.ts'
import type { Frame } from '../write/fit-into.ts'

/** A dossier that something is imported into. */
export interface Target {
  readonly written: WrittenDossier
  readonly taken: TakenIds
  readonly frame: Frame
  /** IANA zone. */
  readonly zone: string | null
}

/** @returns `null` (and a report) where there is no such dossier, or it has faults: these are mended first */
export function readTarget(id: string, dossiers: string, disk: Disk, problems: Problems): Target | null {
  const inside = insideFolder(dossiers, disk)
  const [found] = findDossier(id, dossiers, findDossiers(dossiers, inside, problems), problems)
  if (!found) return null
  const written = validateDossier(collectDossier(found.id, found.path, inside, problems), problems)
  const register = readRegister(found.path, inside, problems)
  if (problems.errorCount > 0) {
    const hint = `Mend what npm run dossier -- check ${id} tells, then import.`
    problems.error('has-errors', startOf(found.path), 'has errors, and nothing is added to it', hint)
    return null
  }
  const published = (sort: RegisteredSort) =>
    (register?.entries ?? []).flatMap((entry) => (entry.sort === sort ? [entry.id] : []))
  return {
    written,
    taken: takenBy(written, published),
    frame: {
      kinds: new Map(
        written.kinds.items.flatMap(({ value: { id: kind, placedBy } }) =>
          kind === undefined || placedBy === undefined ? [] : [[kind, { placedBy }]],
        ),
      ),
      attributes: new Map(written.attributes.items.map(({ value }) => [value.id ?? '', value.type ?? ''])),
      units: new Set(written.units.ids.keys()),
    },
    zone: written.header?.value.zone ?? null,
  }
}

function takenBy(written: WrittenDossier, published: (sort: RegisteredSort) => string[]): TakenIds {
  const heads = written.sources.flatMap(({ stem, header }) => (header ? [{ stem, head: header.value }] : []))
  return {
    events: [
      ...published('event'),
      ...written.events.items.flatMap(({ value: { id, formerIds } }) => present([id, ...(formerIds ?? [])])),
    ],
    sources: [
      ...published('source'),
      ...heads.flatMap(({ stem, head }) => present([stem, head.id, ...(head.formerIds ?? [])])),
    ],
    actors: namesOf(written.actors),
    places: namesOf(written.places),
    addresses: new Map(
      heads.flatMap(({ stem, head }) => (head.url === undefined ? [] : [[head.url, head.id ?? stem]])),
    ),
    documents: new Map(
      heads.flatMap(({ stem, head }) => {
        const { outlet, title, label, id = stem } = head
        return outlet === undefined ? [] : [[documentKey(outlet, title ?? label ?? '', head.published ?? null), id]]
      }),
    ),
  }
}

function namesOf({ items }: WrittenDossier['actors'] | WrittenDossier['places']): Map<string, string> {
  return new Map(
    items.flatMap(({ value: { id, name, aliases } }) =>
      id === undefined ? [] : present([name, id, ...(aliases ?? [])]).map((one): [string, string] => [one, id]),
    ),
  )
}

function present(texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => text != null)
}
