import type { OpenRow } from '../../report/import-report.ts'
import type { PlacedDate } from '../../texts/date-parts.ts'

/** A slide of a TimelineJS timeline, whichever of its formats it is written in. */
export interface Slide {
  readonly entry: OpenRow
  readonly role: 'title' | 'event' | 'era'
  /** Where it stands in the file: `slide 3`. */
  readonly locator: string
  /** The id that the file gives it; empty where it gives none. */
  readonly ownId: string
  /** HTML. */
  readonly headline: string
  /** HTML. */
  readonly text: string
  /** `null` where it gives no date. */
  readonly date: PlacedDate | null
  /** Its date as the file writes it. */
  readonly writtenDate: string
  /** What the timeline shows in the place of its date; empty where it shows that. */
  readonly displayDate: string
  readonly group: string
  readonly place: { readonly name: string; readonly lat: string; readonly lon: string } | null
  /** An address or a piece of HTML; empty where there is none. */
  readonly medium: string
}

/** A text of a slide: numbers count as they are written; what is neither has none. */
export function textIn(holder: unknown, key: string): string {
  const value = fieldIn(holder, key)
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' ? String(value) : ''
}

/** A field of an object; `undefined` of anything else. */
export function fieldIn(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
  return (holder as Readonly<Record<string, unknown>>)[key]
}

/** The items of a list that stands in a field; `null` where there is no list. */
export function listIn(holder: unknown, key: string): readonly unknown[] | null {
  const value = fieldIn(holder, key)
  return Array.isArray(value) ? (value as unknown[]) : null
}
