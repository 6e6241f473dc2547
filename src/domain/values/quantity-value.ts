import { parsed } from './parsed.ts'
import { numbersOfQuantity, parseQuantity, type Quantity, QUANTITY_EXAMPLES } from './quantity/quantity.ts'
import { differenceOf, isFiner, ratioOf, relateQuantities } from './quantity/relate-quantities.ts'
import type { ParseContext, Scale, ValueType } from './value-type.ts'

export interface QuantityValue {
  readonly kind: 'quantity'
  readonly quantity: Quantity
}

/** Compared as intervals of numbers in one unit, to which others may convert; apart by their ratio. */
export const quantityType = {
  kind: 'quantity',
  examples: QUANTITY_EXAMPLES,
  attributeKeys: ['unit', 'cumulative', 'scale'],
  longest: 100,
  parse(text: string, context: ParseContext) {
    const read = parseQuantity(text, context)
    return read.ok ? parsed<QuantityValue>({ kind: 'quantity', quantity: read.value }) : read
  },
  format: ({ quantity }: QuantityValue) => quantity.text,
  relate: (a: QuantityValue, b: QuantityValue) => relateQuantities(a.quantity, b.quantity),
  isMoreExact: (a: QuantityValue, b: QuantityValue) => isFiner(a.quantity, b.quantity),
  spread: (a: QuantityValue, b: QuantityValue, scale: Scale) =>
    (scale === 'interval' ? differenceOf : ratioOf)(a.quantity, b.quantity),
  unitOf: ({ quantity }: QuantityValue) => quantity.unit,
  numbersOf: ({ quantity }: QuantityValue) => numbersOfQuantity(quantity),
} satisfies ValueType<QuantityValue>
