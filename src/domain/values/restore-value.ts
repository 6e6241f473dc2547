import type { Attribute } from '../attribute.ts'
import { type DateSetting, UTC_DAYS } from './date-point.ts'
import type { Fault } from './fault.ts'
import { contextOf } from './value-type.ts'
import { valueTypeOf, type Value } from './value-types.ts'

/**
 * The value that was published for an attribute: the inverse of `formatValue`.
 * @param published its canonical text, or several ids
 * @param unit of a quantity, where it is not the attribute's
 * @param days whose days plain days are, where values are to be compared
 * @throws where it is no value of the attribute's type: such a one is never published.
 */
export function restoreValue(
  published: string | readonly string[],
  unit: string | null,
  attribute: Pick<Attribute, 'id' | 'type' | 'unit' | 'options' | 'units'>,
  days: DateSetting = UTC_DAYS,
): Value {
  const type = valueTypeOf(attribute.type)
  const context = contextOf(attribute, unit, days)
  const read = typeof published === 'string' ? type.parse(published, context) : type.parseList?.(published, context)
  if (!read) throw new Error(`${attribute.id}: several values where one belongs`)
  if (read.ok) return read.value
  throw new NoValue(attribute.id, read.fault)
}

/** That a text is no value of its attribute. */
export class NoValue extends Error {
  readonly attribute: string
  readonly fault: Fault

  constructor(attribute: string, fault: Fault) {
    super(`${attribute}: ${JSON.stringify(fault)}`)
    this.attribute = attribute
    this.fault = fault
  }
}
