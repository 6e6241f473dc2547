/** Address of a document, at the place of a quotation where there is one (text fragment). */
export function toFragmentUrl(url: string, quote: string | null): string {
  if (!quote) return url
  // A hyphen is syntax in a text directive, and encodeURIComponent leaves it.
  const text = encodeURIComponent(quote).replaceAll('-', '%2D')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`
}
