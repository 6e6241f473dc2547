import type { Relation } from '../day-range.ts'
import type { EntityIndex } from '../entity.ts'
import type { FuzzyDate } from './fuzzy-date.ts'
import type { DateSetting } from './date-point.ts'
import type { Parsed } from './parsed.ts'

/** Whether two measures are apart by their ratio or by their difference. */
export const SCALES = ['ratio', 'interval'] as const
export type Scale = (typeof SCALES)[number]

/** Keys that an attribute has only if the type of its values knows them. */
export const ATTRIBUTE_KEYS = ['unit', 'cumulative', 'scale', 'complete', 'options'] as const
export type AttributeKey = (typeof ATTRIBUTE_KEYS)[number]

/** What reading a value must know of its attribute. */
export interface ParseContext {
  /** Its id. */
  readonly attribute: string
  /** The unit of the value: its own, else the attribute's. */
  readonly unit: string | null
  /** Labels of options by id. */
  readonly options: Readonly<Record<string, string>>
  /** Whose days plain days are, and the zones of the world. */
  readonly days: DateSetting
}

/**
 * A type of value: how it is read, written and compared. To add one, write it in a file of its own and name it in
 * `value-types.ts`. Whatever it leaves out, others do without: words fall back to its canonical text.
 */
export interface ValueType<V extends { readonly kind: string }> {
  readonly kind: V['kind']
  /** Values as people write them, for refusals. */
  readonly examples: readonly string[]
  /** None, unless said. */
  readonly attributeKeys?: readonly AttributeKey[]
  /** UTF-16 units. A longer text is refused unread. */
  readonly longest?: number
  /** Its texts are ids of actors or places; people may write names, which are resolved first. */
  readonly areTextsIds?: true
  /** Different values are shown side by side and never judged. */
  readonly isNeverJudged?: true
  /** Must read what {@link format} writes. */
  parse(text: string, context: ParseContext): Parsed<V>
  /** Reads a list as one value; without it a list is refused. */
  parseList?(texts: readonly string[], context: ParseContext): Parsed<V>
  /** The canonical text: what is published. */
  format(value: V): string | string[]
  /** With the unit, what makes two values one: the canonical text, unless said. */
  identity?(value: V): string
  relate(a: V, b: V, entities: EntityIndex): Relation
  /**
   * Whether the first, of two that do not exclude each other, says more than the second; without it, if it lies within.
   */
  isMoreExact?(a: V, b: V): boolean
  /** How far two disjoint values are apart, in what is natural for the type; `null`: not to be said. */
  spread?(a: V, b: V, scale: Scale): number | null
  /** Whether two that do not exclude each other are written as if they did: the calendars of two places. */
  areWrittenApart?(a: V, b: V): boolean
  unitOf?(value: V): string | null
  /** The date that it is: such values place events. */
  dateOf?(value: V): FuzzyDate
  /** The numbers that it allows, ±Infinity for no bound: such values can rise. */
  numbersOf?(value: V): { readonly min: number; readonly max: number }
  /** The actors and places that it names: these may be written in several ways. */
  idsOf?(value: V): readonly string[]
}
