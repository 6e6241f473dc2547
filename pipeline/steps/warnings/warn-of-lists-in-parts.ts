import { pairsOf } from '../../../src/domain/compare/pairs/pair-groups.ts'
import type { Reading } from '../../../src/domain/compare/reading.ts'
import { sortedUnique } from '../../../src/domain/text-order.ts'
import { formatValue } from '../../../src/domain/values/value.ts'
import { valueTypeOf } from '../../../src/domain/values/value-types.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { Dossier, DossierClaim } from '../../../src/publish/dossier.ts'
import { onceOf } from '../../../src/publish/remembered/once-of.ts'
import type { Problems } from '../../problem.ts'
import type { WrittenDossier } from '../validate.ts'

/**
 * Warns of a source that contradicts itself on what may be a list, by claims without any words of it and of no two places in it: perhaps it names
 * both, and was meant to be coded as one list.
 */
export function warnOfListsInParts(
  events: readonly ComparedDossierEvent[],
  { attributes }: Pick<Dossier, 'attributes'>,
  written: WrittenDossier,
  problems: Problems,
): void {
  for (const compared of events) {
    const { id } = compared.event
    for (const { source, attribute, options } of partsOnce([compared], () => partsIn(compared, attributes))) {
      const spot = spotOf(source, id, attribute, written)
      if (!spot) continue
      problems.warn(
        'list-in-parts',
        spot,
        `${source} contradicts itself on ${attribute} of ${id}: ${options.join(', ')}, each a claim`,
        `If it names them together, write one claim with a list: [${options.join(', ')}]. If it contradicts itself, quote its words.`,
      )
    }
  }
}

interface Parts {
  readonly source: string
  readonly attribute: string
  readonly options: readonly string[]
}

const partsOnce = onceOf<readonly Parts[]>()

function partsIn({ discrepancies }: ComparedDossierEvent, attributes: Dossier['attributes']): Parts[] {
  return discrepancies.flatMap(({ attribute, readings, pairs }) => {
    const declared = attributes.get(attribute)
    if (!declared || declared.complete || !valueTypeOf(declared.type).parseList) return []
    return [...pairsOf(pairs.filter(({ kind }) => kind === 'conflict'))].flatMap(({ between }) => {
      const [a, b] = between.map((place) => readings[place])
      if (!a || !b || a.stance !== b.stance) return []
      const options = [a, b].flatMap(({ value }) => (value ? formatValue(value) : [])).sort()
      return sourcesOfBoth(a, b).map((source) => ({ source, attribute, options }))
    })
  })
}

/** The sources that give a reading as their own account of one voice, without any words, with the places where they do. */
function barePlaces({ claims }: Reading<DossierClaim>): { source: string; locator: string | null }[] {
  return claims.filter(
    ({ asWritten, quote, gloss, speaker, version }) =>
      (asWritten ?? quote ?? gloss ?? speaker ?? version ?? null) === null,
  )
}

function sourcesOfBoth(a: Reading<DossierClaim>, b: Reading<DossierClaim>): string[] {
  const others = barePlaces(b)
  const isInBoth = (one: { source: string; locator: string | null }) =>
    others.some(({ source, locator }) => source === one.source && locator === one.locator)
  return sortedUnique(
    barePlaces(a)
      .filter(isInBoth)
      .map(({ source }) => source),
  )
}

function spotOf(source: string, event: string, attribute: string, { sources }: WrittenDossier) {
  const file = sources.find(({ stem }) => stem === source)
  const claim = file?.claims.items.findLast(({ value }) => value.event === event && value.attribute === attribute)
  return claim?.spot(['value']) ?? file?.header?.spot(['claims'])
}
