/** Parameters that say where a reader came from, and nothing of the document. */
const TRACKING =
  /^(?:(?:utm|fb|mtm|pk|gad|oly|vero)_.*|_hs(?:enc|mi)|li_fat_id|epik|mkt_tok|mc_[ce]id|[a-z]*clk?id|igsh(?:id)?|srsltid|[gw]braid|ref_?(?:src|url)?|at_(?:medium|campaign|custom\d)|cmpid|ocid|ncid|smid|spm|si|_ga|_gl|yclid|twclid|trk|guce_.*|guccounter)$/i

/** An address without its protocol, “www.”, the place in the document, marks of tracking, and the slash at the end. */
export function toPlainAddress(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url)
  const query = new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name)))
  query.sort()
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}?${query.toString()}`
}
