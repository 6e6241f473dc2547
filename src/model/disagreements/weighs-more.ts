import type { IndexEvent } from '../../contract/index-file.ts'
import { rankOfNature } from '../../domain/compare/nature.ts'

/** The stronger nature, then the greater weight, then more points in dispute. */
export function weighsMore(a: IndexEvent, b: IndexEvent): boolean {
  const strength = ({ weightiest, disputes }: IndexEvent) => [
    weightiest ? -rankOfNature(weightiest.nature) : -Infinity,
    weightiest?.weight ?? 0,
    disputes.length,
  ]
  const [one, other] = [strength(a), strength(b)]
  const decisive = one.findIndex((value, place) => value !== other[place])
  return decisive >= 0 && (one[decisive] ?? 0) > (other[decisive] ?? 0)
}
