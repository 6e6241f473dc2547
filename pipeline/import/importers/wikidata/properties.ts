import type { LabelledAttribute } from '../data-sets/gathered.ts'

/** Properties of Wikidata that have a name here; others are called by their numbers. */
const NAMES: Readonly<Record<string, readonly [id: string, label: string]>> = {
  P585: ['occurred', 'Date'],
  P580: ['began', 'Began'],
  P582: ['ended', 'Ended'],
  P569: ['born', 'Born'],
  P570: ['died', 'Died'],
  P571: ['founded', 'Founded'],
  P576: ['dissolved', 'Dissolved'],
  P577: ['published', 'Published'],
  P1120: ['killed', 'Killed'],
  P1339: ['injured', 'Injured'],
  P1590: ['number-of-casualties', 'Casualties'],
  P1082: ['population', 'Population'],
  P31: ['instance-of', 'Instance of'],
  P17: ['country', 'Country'],
  P276: ['location', 'Location'],
  P131: ['administrative-unit', 'Administrative unit'],
  P625: ['coordinates', 'Coordinates'],
  P710: ['participants', 'Participants'],
  P361: ['part-of', 'Part of'],
  P828: ['cause', 'Cause'],
  P19: ['place-of-birth', 'Place of birth'],
  P20: ['place-of-death', 'Place of death'],
}

/** Of quantities whose unit Wikidata leaves out. */
const COUNTED: Readonly<Record<string, string>> = { P1120: 'people', P1339: 'people', P1590: 'people', P1082: 'people' }

/** Properties that date an item, in the order in which they place it; with the kind that it then is. */
export const PLACING = [
  ['P585', 'event', 'Event'],
  ['P580', 'period', 'Period'],
  ['P577', 'publication', 'Publication'],
  ['P571', 'foundation', 'Foundation'],
  ['P569', 'life', 'Life'],
  ['P582', 'end', 'End'],
  ['P576', 'dissolution', 'Dissolution'],
  ['P570', 'death', 'Death'],
] as const

/** The attribute of statements of a property. */
export function attributeOf(property: string, type: 'date' | 'quantity' | 'text'): LabelledAttribute {
  const [id, label] = NAMES[property] ?? [property.toLowerCase(), property]
  const unit = COUNTED[property]
  return { id, label, type, ...(type === 'quantity' && unit !== undefined ? { unit } : {}) }
}
