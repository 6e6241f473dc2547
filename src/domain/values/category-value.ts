import { type Parsed, parsed, refused } from './parsed.ts'
import type { ParseContext, ValueType } from './value-type.ts'

export interface CategoryValue {
  readonly kind: 'category'
  /** Ids of options that the attribute declares, sorted by code unit, without repeats. */
  readonly options: readonly string[]
}

/** Compared as sets: different options exclude each other, a part of another's list agrees with it. */
export const categoryType = {
  kind: 'category',
  examples: ['un-sanctions', '[un-sanctions, russian-law]'],
  attributeKeys: ['options', 'complete'],
  parse: (text: string, context: ParseContext) => parseOptions([text], context),
  parseList: parseOptions,
  format: ({ options }: CategoryValue) => (options.length === 1 ? (options[0] ?? '') : [...options]),
  relate(a: CategoryValue, b: CategoryValue) {
    const [aInB, bInA] = [isPart(a, b), isPart(b, a)]
    if (aInB && bInA) return 'equal'
    if (aInB) return 'within'
    return bInA ? 'holds' : 'disjoint'
  },
} satisfies ValueType<CategoryValue>

function isPart({ options }: CategoryValue, whole: CategoryValue): boolean {
  return options.every((option) => whole.options.includes(option))
}

function parseOptions(texts: readonly string[], { attribute, options }: ParseContext): Parsed<CategoryValue> {
  if (texts.length === 0) return refused({ code: 'empty-list' })
  const unknown = texts.find((text) => !Object.hasOwn(options, text))
  if (unknown !== undefined)
    return refused({ code: 'unknown-option', attribute, text: unknown, known: Object.keys(options) })
  return parsed({ kind: 'category', options: [...new Set(texts)].sort() })
}
