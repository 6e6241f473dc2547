/**
 * Address of a document, at the place of a quotation where there is one (text fragment). It takes the place of one that
 * the address has already.
 */
export function toFragmentUrl(url: string, quote: string | null): string {
  if (!quote) return url
  const [page = ''] = url.split(':~:')
  // A hyphen is syntax in a text directive, and encodeURIComponent leaves it.
  const text = encodeURIComponent(quote).replaceAll('-', '%2D')
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${text}`
}
