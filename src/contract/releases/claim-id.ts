/** What a claim is about, and who makes it. */
export interface NamedClaim {
  /** Ids. */
  readonly event: string
  readonly attribute: string
  readonly source: string
}

/**
 * What a claim is called: its event, attribute and source. Where a source makes several claims on one attribute, the second and each
 * further one has its number behind it.
 * @example un-report-kharkiv-debris/dated/reuters-2024-04-29
 */
export function claimId({ event, attribute, source }: NamedClaim, number: number): string {
  return `${event}/${attribute}/${source}${number > 1 ? `/${number}` : ''}`
}

/**
 * Of each claim which it is, from 1, of those that have one key.
 * @param claims in the order published
 * @param keyOf the same for claims of one source on one attribute of one event
 */
export function claimNumbers<C extends object>(
  claims: Iterable<C>,
  keyOf: (claim: C) => string,
): ReadonlyMap<C, number> {
  const counts = new Map<string, number>()
  const numbers = new Map<C, number>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    numbers.set(claim, number)
  }
  return numbers
}
