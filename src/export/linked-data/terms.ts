import { STANCES } from '../../domain/claim.ts'
import { LINEAGES } from '../../domain/compare/chains/lineage-of-step.ts'
import { DISCREPANCY_KINDS, type DiscrepancyKind, LEVELS, levelOf } from '../../domain/compare/discrepancy.ts'
import { NATURES, type Nature } from '../../domain/compare/nature.ts'
import { STANDINGS } from '../../domain/compare/standing.ts'
import { headWords } from '../../words/head-words.ts'
import { termsWords } from '../../words/sections/method/terms-words.ts'

const words = headWords.vocabulary

export type ClassName = keyof typeof words.classes
export type PropertyName = keyof typeof words.properties
export type SchemeName = keyof typeof words.schemes
/** What a property is that is no address. */
export type ValueName = keyof typeof words.values

/** What has a property, and what the property is: something of a class, a concept of a scheme, or a value. */
interface PropertyUse {
  readonly of: readonly ClassName[]
  readonly is: ClassName | SchemeName | ValueName
}

const SPOKEN_OF = ['Claim', 'Reading', 'Discrepancy'] as const
const ANSWERS = ['Claim', 'Reading'] as const

/** Every property. Where its `of` is empty, it belongs to the publication of a claim. */
export const PROPERTIES: Readonly<Record<PropertyName, PropertyUse>> = {
  event: { of: SPOKEN_OF, is: 'Event' },
  attribute: { of: SPOKEN_OF, is: 'Attribute' },
  stance: { of: ANSWERS, is: 'stances' },
  value: { of: ANSWERS, is: 'text' },
  inUnit: { of: ANSWERS, is: 'text' },
  earliest: { of: ANSWERS, is: 'day' },
  latest: { of: ANSWERS, is: 'day' },
  start: { of: ANSWERS, is: 'instant' },
  end: { of: ANSWERS, is: 'instant' },
  min: { of: ANSWERS, is: 'number' },
  max: { of: ANSWERS, is: 'number' },
  measuredIn: { of: ANSWERS, is: 'text' },
  asWritten: { of: ['Claim'], is: 'text' },
  quote: { of: ['Claim'], is: 'text' },
  gloss: { of: ['Claim'], is: 'text' },
  locator: { of: ['Claim'], is: 'text' },
  speaker: { of: ['Claim'], is: 'Actor' },
  version: { of: ['Claim'], is: 'day' },
  lineage: { of: ['Claim'], is: 'lineages' },
  root: { of: ['Claim'], is: 'Source' },
  knownOn: { of: ANSWERS, is: 'day' },
  citationsLeftOut: { of: ['Claim'], is: 'count' },
  release: { of: [], is: 'text' },
  dataOf: { of: [], is: 'day' },
  claim: { of: ['Reading'], is: 'Claim' },
  standing: { of: ['Reading'], is: 'standings' },
  originsStated: { of: ['Reading'], is: 'count' },
  originsOpen: { of: ['Reading'], is: 'count' },
  reading: { of: ['Discrepancy'], is: 'Reading' },
  difference: { of: ['Discrepancy'], is: 'kinds' },
  level: { of: ['Discrepancy'], is: 'levels' },
  nature: { of: ['Discrepancy'], is: 'natures' },
  weight: { of: ['Discrepancy'], is: 'count' },
}

/** A term of the vocabulary. Its name is the anchor at which it stands, and no two have the same. */
export interface Term {
  readonly name: string
  readonly label: string
  readonly means: string
}

/** A scheme with its concepts in their order, the strongest first where they have one. */
export interface TermScheme extends Term {
  readonly name: SchemeName
  readonly concepts: readonly TermConcept[]
}

export interface TermConcept extends Term {
  /** Of a kind of difference, the name of its level. */
  readonly level?: string
}

/** The concepts of every scheme, as `src/domain` lists them. */
export function termSchemes(): readonly TermScheme[] {
  const { levels, stances, standings, lineages } = words
  const said = <K extends string>(names: readonly K[], means: Readonly<Record<K, string>>) =>
    names.map((name) => ({ name, label: name, means: means[name] }))
  const kinds = DISCREPANCY_KINDS.map((kind) => ({ ...fromMethod(kind), level: levelOf(kind) }))
  const concepts: Readonly<Record<SchemeName, readonly TermConcept[]>> = {
    kinds,
    levels: said(LEVELS, levels),
    natures: NATURES.map(fromMethod),
    stances: said(STANCES, stances),
    standings: said(STANDINGS, standings),
    lineages: said(LINEAGES, lineages),
  }
  return entriesOf(words.schemes).map(([name, [label, means]]) => ({ name, label, means, concepts: concepts[name] }))
}

export const termClasses = (): readonly (Term & { readonly name: ClassName })[] =>
  entriesOf(words.classes).map(([name, [label, means]]) => ({ name, label, means }))

export const termProperties = (): readonly (Term & PropertyUse & { readonly name: PropertyName })[] =>
  entriesOf(words.properties).map(([name, [label, means]]) => ({ name, label, means, ...PROPERTIES[name] }))

/** @throws where docs/method.md has no such heading */
function fromMethod(name: DiscrepancyKind | Nature): Term {
  const term = termsWords.term(name)
  if (!term) throw new Error(`docs/method.md explains no ${name}`)
  return {
    name,
    label: term.title,
    means: term.means.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
  }
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): (readonly [K, V])[] {
  return (Object.keys(record) as K[]).map((key) => [key, record[key]])
}
