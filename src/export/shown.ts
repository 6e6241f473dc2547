import type { PublishedClaim, PublishedEvent } from '../contract/event-file.ts'
import type { Naming } from '../words/naming.ts'

/** An event that is exported, as the contract publishes it, and those of its claims that are. */
export interface ShownEvent {
  readonly event: PublishedEvent
  readonly claims: readonly PublishedClaim[]
}

/** What of a dossier is exported: exactly what is shown. */
export interface Shown {
  readonly dossier: { readonly id: string; readonly title: string }
  /** In time order. */
  readonly events: readonly ShownEvent[]
  readonly about: AboutExport
  readonly names: ExportNames
}

/** What every export says of itself. */
export interface AboutExport {
  /** The absolute address of what is shown. */
  readonly address: string
  /** ISO 8601 day: what was known on it is exported; of the whole, the day of the newest source. `null`: no source has a day. */
  readonly dataOf: string | null
  /** ISO 8601 day, UTC. */
  readonly exportedOn: string
  /** What is not in it, a sentence each; empty: it is the whole dossier. */
  readonly leftOut: readonly string[]
}

/** What the ids in an export are called, and where they lead. */
export interface ExportNames {
  readonly naming: Naming
  readonly kind: (id: string) => string
  readonly attribute: (id: string) => string
  /** Whether events of a kind go on over their span; `null`: only where an interval is given. */
  readonly lasts: (kind: string) => boolean | null
  /** The absolute address of an event, or of one of its attributes. */
  readonly eventUrl: (event: string, attribute?: string) => string
}
