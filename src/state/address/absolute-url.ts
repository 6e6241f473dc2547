/** The absolute address of a link within the app, under whatever base the app is served. */
export function toAbsoluteUrl(href: string): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${href}`, location.origin).href
}
