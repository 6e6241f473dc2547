import { didYouMean, suggestFrom } from '../nearest.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'

/** What an id refers to. */
export interface KnownIds {
  /** Whether the id is in use: of a present item or a former one. */
  has(id: string): boolean
  /**
   * The present id that an id stands for. A former id is followed and warned of; an unknown one is reported, unless
   * the ids could not all be read.
   */
  resolve(id: string, spot: () => Spot): string | null
}

interface Named {
  readonly id: string
  readonly formerIds: readonly string[]
  spot(path: readonly PropertyKey[]): Spot
}

/**
 * Gathers the present and former ids of one sort of thing (`event`, `source`) and reports former ids that are in use.
 * @param declared present ids, those of unreadable items too
 * @param areIdsKnown whether `declared` holds all of them
 */
export function gatherIds(
  sort: string,
  declared: ReadonlySet<string>,
  areIdsKnown: boolean,
  items: readonly Named[],
  problems: Problems,
): KnownIds {
  const presentOf = new Map<string, string>()
  for (const item of items) {
    item.formerIds.forEach((former, index) => {
      const spot = item.spot(['formerIds', index])
      const holder = declared.has(former) ? former : presentOf.get(former)
      if (holder === undefined) {
        presentOf.set(former, item.id)
      } else {
        const what = holder === former ? `the id of a present ${sort}` : `a former id of ${holder} already`
        problems.error(
          'duplicate-id',
          spot,
          `the former id ${quoted(former)} is ${what}`,
          'An id leads to one place only: delete it here or there.',
        )
      }
    })
  }
  const suggest = suggestFrom(declared)
  return {
    has: (id) => declared.has(id) || presentOf.has(id),
    resolve(id, spot) {
      if (declared.has(id)) return id
      const present = presentOf.get(id)
      if (present !== undefined) {
        problems.warn(
          'former-id',
          spot(),
          `${quoted(id)} is a former id of ${sort === 'event' ? 'an' : 'a'} ${sort}`,
          `Write the present one: ${present}.`,
        )
        return present
      }
      if (areIdsKnown) {
        const hint = `${didYouMean(suggest(id))}Declare the ${sort}, or correct the id.`
        problems.error(`unknown-${sort}`, spot(), `there is no ${sort} ${quoted(id)}`, hint)
      }
      return null
    },
  }
}
