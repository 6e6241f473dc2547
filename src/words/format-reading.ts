import { formatFuzzyDate } from './format-date.ts'
import { formatQuantity } from './reason.ts'
import type { Value } from '../domain/values/value.ts'
import type { Dossier } from '../publish/dossier.ts'

/** A value in words: `25 April 2024`, `at least 3 people`, `Russia and Belarus`, the label of an option, the text. */
export function formatReading(value: Value, attribute: string, { entities, attributes }: Dossier): string {
  switch (value.kind) {
    case 'date':
      return formatFuzzyDate(value.date)
    case 'quantity': {
      const { unit } = value.quantity
      const words = formatQuantity(value.quantity)
      return unit === null ? words : `${words} ${words === '1' ? singular(unit) : unit}`
    }
    case 'entity':
      return value.ids.map((id) => entities.nameOf(id)).join(' and ')
    case 'category':
      return attributes.get(attribute)?.options[value.option] ?? value.option
    case 'text':
      return value.text
  }
}

/** One of an English unit in the plural: `missiles` → `missile`, `people` → `person`, `km` → `km`. */
function singular(unit: string): string {
  if (unit === 'people') return 'person'
  return unit.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=[^su])s$/, '')
}
