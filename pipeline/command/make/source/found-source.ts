import { type Problems, quoted, startOf } from '../../../problem.ts'
import { decodePage, isPage } from './decode-page.ts'
import type { NewSource } from './make-source.ts'
import { readCapture, readPageFacts } from './page-facts.ts'
import { readPageParts } from './page-parts.ts'
import { hostOf, wordsOfAddress } from './source-id.ts'

/** What is known of a source before it has an id. */
export type Found = Omit<NewSource, 'id'>

const LARGEST_PAGE_BYTES = 32 * 1024 * 1024

/** What an address alone says: where the document is, and whose host that is. */
export function readAddress(address: string): Found {
  const { url, capture } = toOriginal(address)
  const outlet = hostOf(url)
  const words = wordsOfAddress(url)
  const label = words === '' ? `Page of ${outlet}` : `Page “${words}” of ${outlet}`
  const unknown = { title: null, language: null, published: null, unreadDates: [] }
  return { ...unknown, url, outlet, label, capture, isSaved: false }
}

/**
 * What a saved page says of itself.
 * @param url its address, where that is known from elsewhere
 * @returns `null` (and a report) where it is no page, or does not say whose it is
 */
export function readSavedPage(file: string, bytes: Uint8Array, url: string | null, problems: Problems): Found | null {
  const wrong = (code: string, message: string, hint: string) => {
    problems.error(code, startOf(file), message, hint)
    return null
  }
  if (bytes.length > LARGEST_PAGE_BYTES)
    return wrong('too-large', 'is larger than 32 MB', 'Save the page without its pictures, or give its address.')
  const html = decodePage(bytes)
  if (html === null) return wrong('bad-encoding', 'is not in the encoding that it declares', 'Save it as UTF-8.')
  if (!isPage(html)) return wrong('no-page', 'is no page in HTML', 'Save the page as HTML, or give its address.')
  const facts = readPageFacts(readPageParts(html))
  const address = url ?? facts.url
  const { url: original, capture } = address === null ? { url: null, capture: null } : toOriginal(address)
  const outlet = facts.outlet ?? (original === null ? null : hostOf(original))
  if (outlet === null)
    return wrong('no-outlet', 'says neither its outlet nor its address', 'Give its address: --url https://…')
  const name = file.split(/[\\/]/).at(-1) ?? file
  return { ...facts, url: original, outlet, label: `Page saved as ${quoted(name)}`, capture, isSaved: true }
}

/** Of an address in a web archive, the address of what was captured. */
function toOriginal(address: string): Pick<Found, 'capture'> & { readonly url: string } {
  const capture = readCapture(address)
  if (!capture) return { url: address, capture: null }
  return { url: capture.url, capture: { archivedUrl: address, capturedOn: capture.capturedOn } }
}
