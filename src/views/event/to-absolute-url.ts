/** The address to copy of a link within the app, wherever the app is served from. */
export function toAbsoluteUrl(href: string): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${href}`, location.origin).href
}
