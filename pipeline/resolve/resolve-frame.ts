import {
  type DossierMap,
  FAMILIES,
  type Family,
  type Kind,
  type Lane,
  type Mark,
  MARKS,
} from '../../src/contract/frame.ts'
import type { CalendarDay } from '../../src/domain/calendar-day.ts'
import type { Attribute } from '../../src/domain/attribute.ts'
import type { DayRange } from '../../src/domain/day-range.ts'
import { parseFuzzyDate } from '../../src/domain/values/fuzzy-date.ts'
import type { Units } from '../../src/domain/values/quantity/unit.ts'
import { ATTRIBUTE_KEYS } from '../../src/domain/values/value-type.ts'
import { VALUE_KINDS, valueTypeOf } from '../../src/domain/values/value-types.ts'
import type { WrittenAttribute } from '../schema/dossier-files.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { sentenceCase } from '../yaml/plain-text.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import { reportFault } from './read-value.ts'
import { resolveUnits } from './resolve-units.ts'

/** The lanes, kinds and attributes of a dossier, and what the timeline opens on. */
export interface Frame {
  readonly window: DayRange | null
  readonly scaleBreak: CalendarDay | null
  /** IANA zone; `null`: UTC. */
  readonly zone: string | null
  /** `null`: none is chosen. */
  readonly map: DossierMap | null
  readonly lanes: readonly Lane[]
  readonly kinds: ReadonlyMap<string, Kind>
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly units: Units
}

/** Resolves `dossier.yaml`: the defaults of lanes and kinds, references between them, and its dates. */
export function resolveFrame(written: WrittenDossier, problems: Problems): Frame {
  const attributes = new Map<string, Attribute>()
  const units = resolveUnits(written, problems)
  for (const item of written.attributes.items) {
    const attribute = resolveAttribute(item, units, problems)
    if (attribute && !attributes.has(attribute.id)) attributes.set(attribute.id, attribute)
  }
  const lanes = resolveLanes(written, problems)
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]))
  const kinds = new Map<string, Kind>()
  const suggestAttribute = suggestFrom(written.attributes.ids.keys())
  for (const { value, spot } of written.kinds.items) {
    const { id, placedBy, lasts = null } = value
    const attribute = attributes.get(placedBy ?? '')
    const isUnknown = !attribute && written.attributes.areIdsKnown && !written.attributes.ids.has(placedBy ?? '')
    if (placedBy !== undefined && (attribute ? !valueTypeOf(attribute.type).dateOf : isUnknown)) {
      const message = attribute
        ? `placedBy names ${quoted(placedBy)}, which is of type ${attribute.type}`
        : `there is no attribute ${quoted(placedBy)}`
      const hint = `${attribute ? '' : didYouMean(suggestAttribute(placedBy))}Name an attribute of type date.`
      problems.error('unknown-attribute', spot(['placedBy']), message, hint)
    }
    if (id === undefined || placedBy === undefined || kinds.has(id)) continue
    const lane = laneById.get(value.lane ?? id)
    const mark = value.mark ?? lane?.mark ?? 'circle'
    kinds.set(id, { id, label: value.label ?? sentenceCase(id), lane: lane?.id ?? id, placedBy, lasts, mark })
  }
  const date = (key: 'window' | 'scaleBreak'): DayRange | null => {
    const text = written.header?.value[key]
    if (text === undefined) return null
    const read = parseFuzzyDate(text.slice(0, 100))
    if (read.ok) return { earliest: read.value.range.earliest, latest: read.value.range.latest }
    reportFault(read.fault, 'date', written.header?.spot([key]) as Spot, problems, key)
    return null
  }
  const breakRange = date('scaleBreak')
  if (breakRange && breakRange.earliest === null) {
    problems.error(
      'bad-date',
      written.header?.spot(['scaleBreak']) as Spot,
      'scaleBreak has no first day',
      'Write the day, month or year from which on the strip is drawn larger.',
    )
  }
  const zone = written.header?.value.zone ?? null
  const map = resolveMap(written, problems)
  return {
    window: date('window'),
    scaleBreak: breakRange?.earliest ?? null,
    zone,
    map,
    lanes,
    kinds,
    attributes,
    units,
  }
}

function resolveMap({ header }: WrittenDossier, problems: Problems): DossierMap | null {
  const map = header?.value.map
  if (!header || !map) return null
  const { outline, contested = [] } = map
  if (outline !== 'natural-earth' && contested.length > 0) {
    const message = `contested parts are named, and the outline ${quoted(outline)} has no countries`
    problems.error(
      'idle-contested',
      header.spot(['map', 'contested']),
      message,
      'Delete them, or choose natural-earth.',
    )
  }
  return { outline, contested }
}

function resolveLanes(written: WrittenDossier, problems: Problems): Lane[] {
  const declared = written.lanes.items.flatMap(({ value: { id, ...rest } }) =>
    id === undefined ? [] : { id, ...rest },
  )
  const suggest = suggestFrom(written.lanes.ids.keys())
  const wanted: { id: string; label?: string | undefined; mark?: Mark | undefined; family?: Family | undefined }[] = [
    ...declared,
  ]
  for (const { value, spot } of written.kinds.items) {
    const { id, label, lane, mark } = value
    if (lane === undefined && id !== undefined && !written.lanes.ids.has(id)) wanted.push({ id, label, mark })
    if (lane !== undefined && !written.lanes.ids.has(lane) && written.lanes.areIdsKnown) {
      const hint = `${didYouMean(suggest(lane))}Declare it under lanes, or leave “lane” out: the kind then has a lane of its own.`
      problems.error('unknown-lane', spot(['lane']), `there is no lane ${quoted(lane)}`, hint)
    }
  }
  const used = new Set(wanted.flatMap(({ mark }) => mark ?? []))
  const free = MARKS.filter((mark) => !used.has(mark))
  const spare: readonly Mark[] = free.length > 0 ? free : MARKS
  let given = 0
  return wanted.map(({ id, label, mark, family }) => ({
    id,
    label: label ?? sentenceCase(id),
    mark: mark ?? spare[given++ % spare.length] ?? MARKS[0],
    family: family ?? DEFAULT_FAMILY,
  }))
}

const DEFAULT_FAMILY: Family = FAMILIES[1]

function resolveAttribute(
  { value, unsound, spot }: Written<WrittenAttribute>,
  units: Units,
  problems: Problems,
): Attribute | null {
  const { id = '', label, type, unit, cumulative, scale, complete, options } = value
  if (type === undefined) return null
  const keys = valueTypeOf(type).attributeKeys ?? []
  for (const key of ATTRIBUTE_KEYS) {
    if (value[key] === undefined || keys.includes(key)) continue
    const of = VALUE_KINDS.filter((kind) => valueTypeOf(kind).attributeKeys?.includes(key)).join(' or ')
    problems.error(
      'misplaced-key',
      spot([key], 'key'),
      `“${key}” belongs to an attribute of type ${of}, and ${quoted(id)} is of type ${type}`,
      `Delete “${key}”, or make it of type ${of}.`,
    )
  }
  if (keys.includes('options') && Object.keys(options ?? {}).length === 0 && !unsound.has('options')) {
    problems.error(
      'missing-key',
      spot(),
      `the category ${quoted(id)} has no options`,
      'Declare them: options: { id: Label, … }.',
    )
  }
  if (value.id === undefined) return null
  return {
    id,
    label: label ?? sentenceCase(id),
    type,
    unit: unit ?? null,
    cumulative: cumulative ?? false,
    scale: scale ?? 'ratio',
    complete: complete ?? false,
    units,
    // An unsound label was reported, and is never published.
    options: Object.fromEntries(Object.entries(options ?? {}).map(([option, words]) => [option, words ?? ''])),
  }
}
