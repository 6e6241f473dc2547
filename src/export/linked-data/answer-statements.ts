import type { PublishedReading } from '../../contract/event-file.ts'
import type { Stance } from '../../domain/claim.ts'
import type { LinkedAddresses } from './linked-addresses.ts'
import { dayNode, instantNode, type Node, numberNode, type Statement, textNode } from './statement.ts'
import type { PropertyName } from './terms.ts'

/** What is answered to an attribute of an event. */
interface Answer {
  readonly event: string
  readonly attribute: string
  readonly stance: Stance
  readonly value: string | readonly string[] | null
  readonly unit: string | null
}

/** Says several things of one, by the properties of our vocabulary; what is `null` or not there is not said. */
export function saying(
  of: string,
  addresses: LinkedAddresses,
): (said: Partial<Readonly<Record<PropertyName, Node | readonly Node[] | null>>>) => Statement[] {
  return (said) =>
    Object.entries(said).flatMap(([name, is]) =>
      (Array.isArray(is) ? (is as readonly Node[]) : is === null || is === undefined ? [] : [is as Node]).map(
        (node) => ({ of, property: addresses.term(name), is: node }),
      ),
    )
}

/** An answer: of what, which, and what it allows. @param reading `undefined`: what it allows is not said */
export function answerStatements(
  of: string,
  { event, attribute, stance, value, unit }: Answer,
  reading: PublishedReading | undefined,
  addresses: LinkedAddresses,
): Statement[] {
  const { days = null, numbers = null } = reading ?? {}
  const values = value === null ? [] : typeof value === 'string' ? [value] : value
  return saying(
    of,
    addresses,
  )({
    event: addresses.event(event),
    attribute: addresses.attribute(attribute),
    stance: addresses.term(stance),
    value: values.map((one) => textNode(one)),
    inUnit: unit === null ? null : textNode(unit),
    earliest: nodeOf(days?.earliest, dayNode),
    latest: nodeOf(days?.latest, dayNode),
    start: nodeOf(days?.instants?.start, instantNode),
    end: nodeOf(days?.instants?.end, instantNode),
    min: nodeOf(numbers?.min, numberNode),
    max: nodeOf(numbers?.max, numberNode),
    measuredIn: nodeOf(numbers?.unit, textNode),
  })
}

/** `null` of nothing. */
export function nodeOf<T>(value: T | null | undefined, toNode: (value: T) => Node): Node | null {
  return value === null || value === undefined ? null : toNode(value)
}
