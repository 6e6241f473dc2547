/** The id of the first claim on an attribute of an event: what an address names behind `#`. */
export function toClaimAnchor(event: string, attribute: string): string {
  return `${event}.${attribute}`
}

/** The event of such a claim. */
export function eventOfAnchor(anchor: string): string {
  return anchor.slice(0, Math.max(0, anchor.lastIndexOf('.')))
}
