import type * as z from 'zod'
import {
  actorSchema,
  attributeSchema,
  dossierHeaderSchema,
  eventSchema,
  kindSchema,
  laneSchema,
  placeSchema,
  readAssessmentSchema,
  readClaimSchema,
  sourceHeaderSchema,
  unitSchema,
  type WrittenActor,
  type WrittenAssessment,
  type WrittenAttribute,
  type WrittenDossierHeader,
  type WrittenSourceHeader,
  type WrittenClaim,
  type WrittenEvent,
  type WrittenKind,
  type WrittenLane,
  type WrittenPlace,
  type WrittenUnit,
} from '../schema/dossier-files.ts'
import { reportedOnceOf } from '../../src/publish/remembered/reported-once-of.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'
import { readFields, type Written } from '../schema/sound-fields.ts'
import type { ParsedSource } from './join-tables.ts'
import type { ParsedFile, Path } from './parse.ts'

/** The items of one list. */
export interface WrittenList<T> {
  /** Each that is a map, with the fields of it that fit; those whose id is used already, too. */
  readonly items: readonly Written<T>[]
  /** The first item with each id; those that do not fit, too, so that a reference to them is no second fault. */
  readonly ids: ReadonlyMap<string, Pick<Written<T>, 'spot'>>
  /** Whether the id of every item could be read: if not, what seems to be absent may only be unreadable. */
  readonly areIdsKnown: boolean
  /** Whether every item is a map, and so among `items`. */
  readonly isComplete: boolean
}

export interface WrittenSource {
  /** The file's name without its ending. */
  readonly stem: string
  /** `null` where the file holds no map. */
  readonly header: Written<WrittenSourceHeader> | null
  readonly claims: WrittenList<WrittenClaim>
}

/** A dossier as written: every field that fits its schema. */
export interface WrittenDossier {
  /** The name of its folder. */
  readonly id: string
  /** `<folder>`, as in problems. */
  readonly path: string
  readonly header: Written<WrittenDossierHeader> | null
  readonly lanes: WrittenList<WrittenLane>
  readonly kinds: WrittenList<WrittenKind>
  readonly attributes: WrittenList<WrittenAttribute>
  readonly units: WrittenList<WrittenUnit>
  readonly actors: WrittenList<WrittenActor>
  readonly places: WrittenList<WrittenPlace>
  readonly events: WrittenList<WrittenEvent>
  readonly assessments: WrittenList<WrittenAssessment>
  /** In order of their file names. */
  readonly sources: readonly WrittenSource[]
  /** Whether the folder of the sources could be read: if not, what seems to be absent may only be unreadable. */
  readonly areSourcesKnown: boolean
}

/** The lists of a dossier that have files of their own: one, or a folder of some. */
export const LIST_NAMES = ['actors', 'places', 'events', 'assessments'] as const
export type ListName = (typeof LIST_NAMES)[number]

/** The parsed files of a dossier; `null` stands for a file that is there and could not be read. */
export interface ParsedDossier {
  readonly id: string
  readonly path: string
  readonly dossier: ParsedFile | null
  /** The files of each, at least one; `undefined`: there is none. */
  readonly lists: Readonly<Record<ListName, readonly (ParsedFile | null)[] | undefined>>
  readonly sources: readonly ParsedSource[]
  readonly areSourcesKnown: boolean
}

/** Checks a dossier by its schemas. A field that does not fit is reported and left out; the rest goes on. */
export function validateDossier(parsed: ParsedDossier, problems: Problems): WrittenDossier {
  const frame = parsed.dossier
  const list = <T>(name: ListName, schema: ItemSchema<T>, isIdentified = true): WrittenList<T> =>
    joined(
      (parsed.lists[name] ?? []).map((file) => readListFile(name, file, schema, isIdentified, problems)),
      problems,
    )
  const part = <T>(name: 'lanes' | 'kinds' | 'attributes' | 'units', schema: ItemSchema<T>): WrittenList<T> =>
    frame ? listOnce([frame, schema], problems, () => readList(frame, [name], schema, true, problems)) : UNREADABLE
  return {
    id: parsed.id,
    path: parsed.path,
    header:
      frame && readHeader([frame], problems, () => readFields(dossierHeaderSchema, frame.tree, frame, [], problems)),
    lanes: part('lanes', laneSchema),
    kinds: part('kinds', kindSchema),
    attributes: part('attributes', attributeSchema),
    units: part('units', unitSchema),
    actors: list('actors', actorSchema),
    places: list('places', placeSchema),
    events: list('events', eventSchema),
    assessments: list('assessments', readAssessmentSchema, false),
    sources: parsed.sources.map(({ stem, parsed: file }) =>
      file
        ? readSource([file], problems, () => ({
            stem,
            header: readFields(sourceHeaderSchema, file.tree, file, [], problems),
            claims: readList(file, ['claims'], readClaimSchema, false, problems),
          }))
        : { stem, header: null, claims: UNREADABLE },
    ),
    areSourcesKnown: parsed.areSourcesKnown,
  }
}

// Of a file that is read already nothing is read again.
const [readHeader, readSource, listOnce, joinedOnce] = [
  reportedOnceOf<Written<WrittenDossierHeader> | null>(),
  reportedOnceOf<WrittenSource>(),
  reportedOnceOf<WrittenList<unknown>>(),
  reportedOnceOf<WrittenList<unknown>>(),
]

type ItemSchema<T> = z.ZodObject & z.ZodType<T>

const UNREADABLE: WrittenList<never> = { items: [], ids: new Map(), areIdsKnown: false, isComplete: false }
const ABSENT: WrittenList<never> = { items: [], ids: new Map(), areIdsKnown: true, isComplete: true }

function readListFile<T>(
  name: ListName,
  file: ParsedFile | null,
  schema: ItemSchema<T>,
  isIdentified: boolean,
  problems: Problems,
): WrittenList<T> {
  if (file === null) return UNREADABLE
  return listOnce([file], problems, () => readWholeFile(name, file, schema, isIdentified, problems))
}

/** The parts of a list, one after the other, as one. */
function joined<T>(parts: readonly WrittenList<T>[], problems: Problems): WrittenList<T> {
  if (parts.length <= 1) return parts[0] ?? ABSENT
  return joinedOnce(parts, problems, () => {
    const ids = new Map<string, Pick<Written<T>, 'spot'>>()
    for (const part of parts) {
      for (const [id, item] of part.ids) {
        const first = ids.get(id)
        if (first) reportSecondId(id, item.spot(['id']), first.spot(['id']), problems)
        else ids.set(id, item)
      }
    }
    return {
      items: parts.flatMap(({ items }) => items),
      ids,
      areIdsKnown: parts.every(({ areIdsKnown }) => areIdsKnown),
      isComplete: parts.every(({ isComplete }) => isComplete),
    }
  })
}

function reportSecondId(id: string, spot: Spot, first: Spot, problems: Problems): void {
  const where = first.file === spot.file ? `line ${first.line}` : `${first.file}, line ${first.line},`
  const hint = `It stands in ${where} already: choose another.`
  problems.error('duplicate-id', spot, `the id ${quoted(id)} is used twice`, hint)
}

function readWholeFile<T>(
  name: ListName,
  file: ParsedFile,
  schema: ItemSchema<T>,
  isIdentified: boolean,
  problems: Problems,
): WrittenList<T> {
  const { tree } = file
  if (Array.isArray(tree)) return readList(file, [], schema, isIdentified, problems)
  const isWrapped = typeof tree === 'object' && tree !== null && Object.keys(tree).join() === name
  if (isWrapped && Array.isArray(ownValue(tree, name))) return readList(file, [name], schema, isIdentified, problems)
  problems.error('wrong-type', file.spot([]), 'is not a list', `Write a list: each of the ${name} begins with “- ”.`)
  return UNREADABLE
}

function readList<T>(
  file: ParsedFile,
  path: Path,
  schema: ItemSchema<T>,
  isIdentified: boolean,
  problems: Problems,
): WrittenList<T> {
  const { spot: spotIn } = file
  let list: unknown = file.tree
  for (const step of path) list = ownValue(list, step)
  if (list === undefined) return ABSENT
  // That it is no list was said with the file's header.
  if (!Array.isArray(list)) return UNREADABLE
  const items: Written<T>[] = []
  const ids = new Map<string, Pick<Written<T>, 'spot'>>()
  let areIdsKnown = true
  let isComplete = true
  list.forEach((part: unknown, index) => {
    const at = [...path, index]
    const item = readFields(schema, part, file, at, problems)
    if (item) items.push(item)
    else isComplete = false
    const id = ownValue(part, 'id')
    if (typeof id !== 'string') areIdsKnown = false
    else if (isIdentified) {
      const first = ids.get(id)
      if (first) reportSecondId(id, file.spot([...at, 'id']), first.spot(['id']), problems)
      else ids.set(id, item ?? { spot: (inner = [], on) => spotIn([...at, ...inner], on) })
    }
  })
  return { items, ids, areIdsKnown, isComplete }
}

function ownValue(from: unknown, key: PropertyKey): unknown {
  if (typeof from !== 'object' || from === null || !Object.hasOwn(from, key)) return undefined
  return (from as Record<PropertyKey, unknown>)[key]
}
