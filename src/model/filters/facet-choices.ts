import { ACTOR_TYPES } from '../../domain/entity.ts'
import { countValues } from '../../selection/facet-column.ts'
import type { Facet } from '../../selection/facet-filter.ts'
import { filterChoicesWords } from '../../words/sections/filters/filter-choices-words.ts'
import { words } from '../../words/words.ts'
import type { EventMark } from '../dossier-names.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { facetLabel } from './facet-label.ts'
import { laneChoice, laneOfChoice, outletChoice, outletOfChoice } from './group-choice.ts'

/** A choice of a facet, in an order that no filter changes. */
export interface FacetChoice {
  readonly id: string
  readonly label: string
  readonly mark?: Pick<EventMark, 'mark' | 'family'>
  /** What it stands for, where that can also be chosen one by one. */
  readonly members?: readonly FacetChoice[]
  /** Its members are seen only when a reader unfolds it. */
  readonly isFolded?: boolean
}

/** Choices of one sort. */
export interface FacetSection {
  /** Empty where there is one sort. */
  readonly label: string
  readonly choices: readonly FacetChoice[]
}

const byName = new Intl.Collator(words.languageTag)

/**
 * All choices of a facet: kinds by lane, in the dossier’s order; actors by what they are; sources by outlet. Else those
 * that most events have come first, then they go by name.
 */
export function toFacetSections(dossier: OpenDossier, facet: Facet): FacetSection[] {
  const column = dossier.columns.readings[facet].finish()
  const counts = countValues(column, () => true)
  const byCount = (a: FacetChoice, b: FacetChoice) =>
    (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byName.compare(a.label, b.label)
  const toChoice = (id: string): FacetChoice => ({ id, label: facetLabel(dossier, facet, id) })
  switch (facet) {
    case 'kind':
      return oneSection(kindChoices(dossier, column.numbers))
    case 'country':
      return oneSection(column.ids.map(toChoice).sort(byCount))
    case 'actor':
      return byType(dossier, column.ids.map(toChoice).sort(byCount))
    case 'source':
      return oneSection(outletChoices(dossier, column.ids).sort(byCount))
  }
}

function oneSection(choices: readonly FacetChoice[]): FacetSection[] {
  return [{ label: '', choices }]
}

/** The lanes that have events, each with the kinds that have; last the kinds that the dossier does not declare. */
function kindChoices({ lanes, names }: OpenDossier, numbers: ReadonlyMap<string, number>): FacetChoice[] {
  const kinds = [...names.kinds.values()].filter(({ id }) => numbers.has(id))
  const ofLanes = lanes
    .filter(({ id }) => numbers.has(laneChoice(id)))
    .map((lane): FacetChoice => {
      const members = kinds
        .filter((kind) => kind.lane === lane.id)
        .map(({ id, label, mark }) => ({ id, label, mark: { mark, family: lane.family } }))
      return { id: laneChoice(lane.id), label: lane.label, mark: lane, members }
    })
  const undeclared = [...numbers.keys()].filter((id) => laneOfChoice(id) === null && !names.kinds.has(id))
  return [...ofLanes, ...undeclared.map((id) => ({ id, label: id }))]
}

function byType({ names }: OpenDossier, choices: readonly FacetChoice[]): FacetSection[] {
  return [...ACTOR_TYPES, null]
    .map((type) => ({
      label: filterChoicesWords.actorTypes[type ?? 'unknown'],
      choices: choices.filter(({ id }) => (names.actors.get(id)?.type ?? null) === type),
    }))
    .filter((section) => section.choices.length > 0)
}

/** Outlets with their articles, the earliest first, those without a date last. */
function outletChoices({ names }: OpenDossier, ids: readonly string[]): FacetChoice[] {
  const articles = new Map<string, { readonly id: string; readonly published: string | null }[]>()
  for (const id of ids) {
    if (outletOfChoice(id) !== null) continue
    const outlet = names.outlet(id)
    const known = articles.get(outlet) ?? []
    known.push({ id, published: names.source(id)?.published ?? null })
    articles.set(outlet, known)
  }
  return [...articles].map(([outlet, own]) => ({
    id: outletChoice(outlet),
    label: outlet,
    isFolded: true,
    members: own.sort(byPublished).map(({ id, published }) => ({
      id,
      label: published === null ? filterChoicesWords.withoutDate : words.publishedWords(published),
    })),
  }))
}

interface Published {
  readonly published: string | null
}

/** EDTF sorts as text: by year, month and day. */
function byPublished({ published: a }: Published, { published: b }: Published): number {
  if (a === b) return 0
  return b === null || (a !== null && a < b) ? -1 : 1
}
