import type { DisagreementKind } from '../domain/compare/discrepancy.ts'
import type { Nature } from '../domain/compare/nature.ts'
import type { Verdict } from './verdict.ts'

/** What the filters of disagreements look at. */
export interface FilterableDisagreement {
  readonly kind: DisagreementKind
  readonly attribute: string
  readonly verdict: Verdict
  readonly nature: Nature
  /** One of its readings has many sources and one origin. */
  readonly isCopied: boolean
}

export interface DisagreementFilter {
  /** `null` lets every kind through. */
  readonly difference: DisagreementKind | null
  /** Chosen ids; an empty list lets everything through. */
  readonly attributes: readonly string[]
  readonly verdicts: readonly Verdict[]
  readonly natures: readonly Nature[]
  /** Lets only those through in which many sources repeat one origin. */
  readonly onlyCopied: boolean
}

export interface FilteredDisagreements<D extends FilterableDisagreement> {
  /** Those that pass, in the order given. */
  readonly passed: readonly D[]
  /** How many each choice would leave: those that pass the other filters and have it. */
  readonly kinds: ReadonlyMap<DisagreementKind, number>
  readonly attributes: ReadonlyMap<string, number>
  readonly verdicts: ReadonlyMap<Verdict, number>
  readonly natures: ReadonlyMap<Nature, number>
  readonly copied: number
}

/** Whether a disagreement passes a filter. */
export function passesFilter(one: FilterableDisagreement, filter: DisagreementFilter): boolean {
  return failedBy(one, filter).length === 0
}

/** Filters disagreements and counts what every choice would leave. */
export function filterDisagreements<D extends FilterableDisagreement>(
  all: readonly D[],
  filter: DisagreementFilter,
): FilteredDisagreements<D> {
  const kinds = new Map<DisagreementKind, number>()
  const attributes = new Map<string, number>()
  const verdicts = new Map<Verdict, number>()
  const natures = new Map<Nature, number>()
  let copied = 0
  const passed: D[] = []
  for (const one of all) {
    const failed = failedBy(one, filter)
    if (failed.length === 0) passed.push(one)
    // What fails one filter alone would pass if that filter chose what it has.
    const wouldPass = (part: Part) => failed.length === 0 || (failed.length === 1 && failed[0] === part)
    if (wouldPass('kind')) addOne(kinds, one.kind)
    if (wouldPass('attribute')) addOne(attributes, one.attribute)
    if (wouldPass('verdict')) addOne(verdicts, one.verdict)
    if (wouldPass('nature')) addOne(natures, one.nature)
    if (wouldPass('copied') && one.isCopied) copied++
  }
  return { passed, kinds, attributes, verdicts, natures, copied }
}

type Part = 'kind' | 'attribute' | 'verdict' | 'nature' | 'copied'

function failedBy(
  one: FilterableDisagreement,
  { difference, attributes, verdicts, natures, onlyCopied }: DisagreementFilter,
): Part[] {
  const failed: Part[] = []
  if (difference !== null && one.kind !== difference) failed.push('kind')
  if (attributes.length > 0 && !attributes.includes(one.attribute)) failed.push('attribute')
  if (verdicts.length > 0 && !verdicts.includes(one.verdict)) failed.push('verdict')
  if (natures.length > 0 && !natures.includes(one.nature)) failed.push('nature')
  if (onlyCopied && !one.isCopied) failed.push('copied')
  return failed
}

function addOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
