import type { Problems } from '../problem.ts'
import type { WrittenDossier } from './validate.ts'

/** Warns of sources that have one address, but for marks of tracking: one document counts as several. */
export function warnOfSharedAddresses({ sources }: WrittenDossier, problems: Problems): void {
  const firstByAddress = new Map<string, string>()
  for (const { stem, header } of sources) {
    const url = header?.value.url
    if (!header || url === undefined) continue
    const address = toPlainAddress(url)
    const first = firstByAddress.get(address)
    if (first === undefined) firstByAddress.set(address, stem)
    else {
      problems.warn(
        'shared-address',
        header.spot(['url']),
        `has the address of ${first}: one document counts as two sources`,
        'If it is one document, join the two; if its text changed, give it “versions”.',
      )
    }
  }
}

/** Parameters that say where a reader came from, and nothing of the document. */
const TRACKING =
  /^(?:utm_.*|fb_.*|mc_[ce]id|[a-z]*clk?id|igsh(?:id)?|srsltid|[gw]braid|ref_?(?:src|url)?|at_(?:medium|campaign|custom\d)|cmpid|ocid|ncid|smid|spm|si|_ga|_gl|yclid|twclid|trk|guce_.*|guccounter)$/i

/** An address without its protocol, “www.”, the place in the document, marks of tracking, and the slash at the end. */
function toPlainAddress(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url)
  const query = new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name)))
  query.sort()
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}?${query.toString()}`
}
