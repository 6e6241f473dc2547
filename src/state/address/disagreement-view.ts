import { DISAGREEMENT_KINDS, type DisagreementKind } from '../../domain/compare/discrepancy.ts'
import { type Nature, NATURES } from '../../domain/compare/nature.ts'
import { VERDICTS, type Verdict } from '../../selection/verdict.ts'
import type { Drop } from './dropped-param.ts'

/** Orders of the disagreements; the first is that of an address that names none. */
export const ORDERS = ['weight', 'copies', 'size', 'attribute', 'event'] as const
export type Order = (typeof ORDERS)[number]

/** What the page of all disagreements adds to the view of a dossier. */
export interface DisagreementView {
  /** `null`: every kind. */
  readonly difference: DisagreementKind | null
  /** Ids; none lets every attribute through. */
  readonly attributes: readonly string[]
  readonly verdicts: readonly Verdict[]
  readonly natures: readonly Nature[]
  /** Only where many sources repeat one origin. */
  readonly onlyCopied: boolean
  readonly order: Order
}

export const EMPTY_DISAGREEMENT_VIEW: DisagreementView = {
  difference: null,
  attributes: [],
  verdicts: [],
  natures: [],
  onlyCopied: false,
  order: ORDERS[0],
}

export const DISAGREEMENT_PARAMS = ['difference', 'attribute', 'verdict', 'nature', 'copied', 'order'] as const

/** Reads these parameters from a query string. @example difference=conflict&attribute=dated&verdict=open&order=event */
export function parseDisagreementView(params: URLSearchParams, drop: Drop): DisagreementView {
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | null => {
    const text = params.get(name)
    const found = known.find((id) => id === text) ?? null
    if (text !== null && found === null) drop(name, text, { code: 'not-among', known })
    return found
  }
  const attributes = new Set(params.getAll('attribute'))
  if (attributes.delete('')) drop('attribute', '', { code: 'empty' })
  const someOf = <T extends string>(name: string, known: readonly T[]): T[] => {
    const texts = new Set(params.getAll(name))
    for (const text of texts) if (!known.some((id) => id === text)) drop(name, text, { code: 'not-among', known })
    return [...texts].flatMap((text) => known.filter((id) => id === text))
  }
  const copied = oneOf('copied', ['1'])
  return {
    difference: oneOf('difference', DISAGREEMENT_KINDS),
    attributes: [...attributes],
    verdicts: someOf('verdict', VERDICTS),
    natures: someOf('nature', NATURES),
    onlyCopied: copied === '1',
    order: oneOf('order', ORDERS) ?? ORDERS[0],
  }
}

/** Writes them behind those that are there: the inverse of {@link parseDisagreementView}. */
export function appendDisagreementView(
  params: URLSearchParams,
  { difference, attributes, verdicts, natures, onlyCopied, order }: DisagreementView,
): void {
  if (difference !== null) params.append('difference', difference)
  for (const id of attributes) params.append('attribute', id)
  for (const verdict of verdicts) params.append('verdict', verdict)
  for (const nature of natures) params.append('nature', nature)
  if (onlyCopied) params.append('copied', '1')
  if (order !== ORDERS[0]) params.append('order', order)
}

/** A list with a choice added, or taken back. */
export function toggled<T>(chosen: readonly T[], choice: T): T[] {
  return chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice]
}
