import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted, type Spot } from '../problem.ts'

/** What an id refers to. */
export interface KnownIds {
  /** Whether the id is in use: of a present item or a former one. */
  has(id: string): boolean
  /** The present id that an id stands for, without a report. */
  find(id: string): string | null
  /**
   * The present id that an id stands for. A former id is followed and warned of; an unknown one is reported, unless
   * the ids could not all be read.
   */
  resolve(id: string, spot: () => Spot): string | null
}

interface Named {
  readonly id: string
  /** `null`: one that does not fit. */
  readonly formerIds: readonly (string | null)[]
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
  const holderOf = new Map<string, Named>()
  for (const item of items) {
    item.formerIds.forEach((former, index) => {
      if (former === null) return
      const spot = item.spot(['formerIds', index])
      const first = holderOf.get(former)
      // An item that is written twice is one fault.
      if (first && first !== item && first.id === item.id) return
      const holder = declared.has(former) ? former : first?.id
      if (holder === undefined) {
        holderOf.set(former, item)
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
  /** Each id as one text, however many refer to it. */
  const same = new Map([...declared].map((id) => [id, id]))
  return {
    has: (id) => declared.has(id) || holderOf.has(id),
    find: (id) => (declared.has(id) ? id : (holderOf.get(id)?.id ?? null)),
    resolve(id, spot) {
      const own = same.get(id)
      if (own !== undefined) return own
      const present = holderOf.get(id)?.id
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
