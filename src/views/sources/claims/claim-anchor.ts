/** The id of the first claim on an attribute of an event: what an address names behind `#`. */
export function toClaimAnchor(event: string, attribute: string): string {
  return `${event}.${attribute}`
}
