import { findCitationCycles } from '../../src/domain/compare/citations/citation-cycles.ts'
import { parseQuantity } from '../../src/domain/values/quantity/quantity.ts'
import { toNumber } from '../../src/domain/values/quantity/rational.ts'
import { measureOf, partsOf, type Units } from '../../src/domain/values/quantity/unit.ts'
import type { WrittenUnit } from '../schema/dossier-files.ts'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { type Problems, quoted } from '../problem.ts'
import type { Written } from '../schema/sound-fields.ts'
import type { WrittenDossier } from '../steps/validate.ts'
import { reportFault } from './read-value.ts'

/** Units that need not be declared: of the SI, and those accepted beside it. */
const KNOWN = [
  'm',
  'm²',
  'm³',
  'l',
  'L',
  'g',
  'kg',
  't',
  's',
  'min',
  'h',
  'd',
  'ha',
  'N',
  'Pa',
  'J',
  'W',
  'V',
  'A',
  'K',
  'Hz',
  'B',
]

const HINT = 'Write how many of another unit it is: 1000 t.'

/** A factor beyond these says that a unit is wrong. */
const [LEAST_FACTOR, GREATEST_FACTOR] = [1e-15, 1e15]

/** Resolves the `units` of `dossier.yaml`: what each is of another. One that is wrong is reported and left out. */
export function resolveUnits(written: WrittenDossier, problems: Problems): Units {
  const { items } = written.units
  const known = new Set([...KNOWN, ...unitsInUse(written)])
  const suggest = suggestFrom(known)
  const units = new Map<string, string>()
  for (const item of items) {
    const { id, is } = item.value
    const read = is === undefined ? null : readIs(is, item, problems)
    if (!read || id === undefined || units.has(id)) continue
    const [, of] = partsOf(read)
    if (!known.has(of)) {
      const hint = `${didYouMean(suggest(of))}Name the unit of an attribute or a claim, or declare it under units.`
      problems.error('unknown-unit', item.spot(['is']), `there is no unit ${quoted(of)}`, hint)
    } else units.set(id, read)
  }
  reportCircles(units, items, problems)
  reportFactors(units, items, problems)
  return units
}

/** What attributes and claims are counted in, and what is declared. */
function unitsInUse({ attributes, units, sources }: WrittenDossier): string[] {
  const claims = sources.flatMap((source) => source.claims.items)
  return [...units.ids.keys(), ...[...attributes.items, ...claims].flatMap(({ value }) => value.unit ?? [])]
}

/** `1000 t`, as it is kept; `null` (and a report) where it is no number above 0 and a unit. */
function readIs(is: string, { spot }: Written<WrittenUnit>, problems: Problems): string | null {
  const [, sign, number = '', of = ''] = /^(-)?(\d+(?:\.\d+)?) +(\D.*)$/.exec(is) ?? []
  if (of === '') {
    problems.error('bad-unit', spot(['is']), `${quoted(is)} is not a number of another unit`, HINT)
    return null
  }
  const read = parseQuantity(number, { unit: of, attributeUnit: of, units: new Map() })
  if (!read.ok) {
    reportFault(read.fault, 'quantity', spot(['is']), problems)
    return null
  }
  if (sign !== undefined || Number(number) === 0) {
    problems.error('bad-unit', spot(['is']), `${quoted(is)} is not more than nothing`, HINT)
    return null
  }
  return `${read.value.text} ${of}`
}

/** Reports units that convert in a circle, and takes them out. */
function reportCircles(units: Map<string, string>, items: readonly Written<WrittenUnit>[], problems: Problems): void {
  const cycles = findCitationCycles(new Map([...units].map(([id, is]) => [id, [partsOf(is)[1]]])))
  for (const { from, way } of cycles) {
    const item = items.find(({ value }) => value.id === from)
    const message =
      way.length === 2 ? `${quoted(from)} is so many of itself` : `units convert in a circle: ${way.join(' → ')}`
    if (item)
      problems.error(
        'unit-cycle',
        item.spot(['is']),
        message,
        'A unit is so many of a smaller or larger one: correct one of them.',
      )
    for (const id of way) units.delete(id)
  }
}

/** Reports units of which one is unbelievably many or few of those that it converts to, and takes them out. */
function reportFactors(units: Map<string, string>, items: readonly Written<WrittenUnit>[], problems: Problems): void {
  for (const { value, spot } of items) {
    if (value.id === undefined || !units.has(value.id)) continue
    const { unit, factor } = measureOf(value.id, null, units)
    const number = toNumber(factor)
    if (number >= LEAST_FACTOR && number <= GREATEST_FACTOR) continue
    const message = `${quoted(value.id)} would be ${number} ${unit ?? ''}`
    problems.error('bad-unit', spot(['is']), message, 'Correct the numbers between the two.')
    units.delete(value.id)
  }
}
