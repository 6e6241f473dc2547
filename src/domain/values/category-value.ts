import { type Parsed, parsed, refused } from './parsed.ts'
import type { ParseContext, ValueType } from './value-type.ts'

export interface CategoryValue {
  readonly kind: 'category'
  /** Id of one of the options that the attribute declares. */
  readonly option: string
}

/** Different options exclude each other. */
export const categoryType = {
  kind: 'category',
  examples: ['un-sanctions'],
  attributeKeys: ['options'],
  parse(text: string, { attribute, options }: ParseContext): Parsed<CategoryValue> {
    if (Object.hasOwn(options, text)) return parsed({ kind: 'category', option: text })
    return refused({ code: 'unknown-option', attribute, text, known: Object.keys(options) })
  },
  format: ({ option }: CategoryValue) => option,
  relate: (a: CategoryValue, b: CategoryValue) => (a.option === b.option ? 'equal' : 'disjoint'),
} satisfies ValueType<CategoryValue>
