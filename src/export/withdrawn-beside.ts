import type { WithdrawnClaim } from '../contract/event-file.ts'
import type { ShownEvent } from './shown.ts'

/** The claims of withdrawn sources on what the claims that are shown of an event speak of: the JSON has them beside these. */
export function withdrawnBeside({ event, claims }: ShownEvent): readonly WithdrawnClaim[] {
  const { withdrawn = [] } = event
  if (claims.length === event.claims.length) return withdrawn
  const attributes = new Set(claims.map(({ attribute }) => attribute))
  return withdrawn.filter(({ attribute }) => attributes.has(attribute))
}
