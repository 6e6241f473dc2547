import { DataError } from '../data-error.ts'
import { readJson } from '../fetch-published.ts'

/** So long what says what belongs to a release may keep its page waiting, ms. */
const PATIENCE_MS = 4000

/** A file that the page can do without; `null` where there is none, or it does not come. */
export async function readPatiently(
  url: string,
  cache: RequestCache,
): Promise<Awaited<ReturnType<typeof readJson>> | null> {
  try {
    return await readJson(url, AbortSignal.timeout(PATIENCE_MS), cache)
  } catch (error) {
    if (error instanceof DataError || (error instanceof DOMException && error.name === 'TimeoutError')) return null
    throw error
  }
}
