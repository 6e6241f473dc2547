import { DISAGREEMENT_KINDS, type DisagreementKind } from '../../domain/compare/discrepancy.ts'
import { VERDICTS, type Verdict } from '../../selection/disagreement-filter.ts'
import type { Drop } from './dropped-param.ts'

/** Orders of the disagreements; the first is that of an address that names none. */
export const ORDERS = ['size', 'attribute', 'event'] as const
export type Order = (typeof ORDERS)[number]

/** What the page of all disagreements adds to the view of a dossier. */
export interface DisagreementView {
  /** `null`: every kind. */
  readonly difference: DisagreementKind | null
  /** Ids; none lets every attribute through. */
  readonly attributes: readonly string[]
  readonly verdicts: readonly Verdict[]
  readonly order: Order
}

export const EMPTY_DISAGREEMENT_VIEW: DisagreementView = {
  difference: null,
  attributes: [],
  verdicts: [],
  order: 'size',
}

export const DISAGREEMENT_PARAMS = ['difference', 'attribute', 'verdict', 'order'] as const

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
  const verdicts = new Set(params.getAll('verdict'))
  for (const text of verdicts) {
    if (!VERDICTS.some((id) => id === text)) drop('verdict', text, { code: 'not-among', known: VERDICTS })
  }
  return {
    difference: oneOf('difference', DISAGREEMENT_KINDS),
    attributes: [...attributes],
    verdicts: [...verdicts].flatMap((text) => VERDICTS.filter((id) => id === text)),
    order: oneOf('order', ORDERS) ?? ORDERS[0],
  }
}

/** Writes them behind those that are there: the inverse of {@link parseDisagreementView}. */
export function appendDisagreementView(
  params: URLSearchParams,
  { difference, attributes, verdicts, order }: DisagreementView,
): void {
  if (difference !== null) params.append('difference', difference)
  for (const id of attributes) params.append('attribute', id)
  for (const verdict of verdicts) params.append('verdict', verdict)
  if (order !== ORDERS[0]) params.append('order', order)
}

/** A list with a choice added, or taken back. */
export function toggled<T>(chosen: readonly T[], choice: T): T[] {
  return chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice]
}
