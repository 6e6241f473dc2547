import { toPlainAddress } from '../../names/plain-address.ts'
import type { Problems } from '../../problem.ts'
import type { WrittenDossier } from '../validate.ts'

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
