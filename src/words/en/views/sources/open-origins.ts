/** Why a count of origins is a range: it is not stated where some sources have it from. */

const MOST_NAMES = 6

/** `It is not stated where A, B and 3 more have it from.` */
export function notStatedWhere(sources: readonly string[]): string {
  const named = sources.length <= MOST_NAMES + 1 ? sources : sources.slice(0, MOST_NAMES)
  const rest = sources.length - named.length
  const [last = '', ...others] = (rest > 0 ? [...named, `${rest} more`] : named).toReversed()
  const names = others.length > 0 ? `${others.toReversed().join(', ')} and ${last}` : last
  return `It is not stated where ${names} ${sources.length === 1 ? 'has' : 'have'} it from.`
}
