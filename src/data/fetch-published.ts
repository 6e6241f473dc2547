import * as z from 'zod/mini'
import { hasRightToLeft } from '../domain/text-direction.ts'
import { CONTRACT_VERSION } from '../contract/contract-version.ts'
import { DataError } from './data-error.ts'

interface ReadFile {
  readonly text: string
  readonly json: unknown
}

/** How published files are read. What holds them against their release takes this over, once a page is shown. */
export const reading = {
  /** What was read till then, by address. */
  before: new Map<string, string>(),
  async read(url: string, signal?: AbortSignal): Promise<ReadFile> {
    const file = await readJson(url, signal)
    reading.before.set(url, file.text)
    return file
  },
}

/**
 * Fetches published JSON and holds it against the contract.
 * Names from right to left come isolated.
 * @param schema may come while the file does
 * @throws DataError, always: nothing is used that breaks the contract, and nothing is dropped from it.
 */
export async function fetchPublished<S extends z.core.$ZodType>(
  url: string,
  schema: S | Promise<S>,
  signal?: AbortSignal,
): Promise<z.output<S>> {
  const [{ text, json }, form] = await Promise.all([reading.read(url, signal), schema])
  const version = (json as { version?: unknown } | null)?.version
  if (version !== CONTRACT_VERSION) {
    throw new DataError({ kind: 'version', written: String(version), read: CONTRACT_VERSION }, url)
  }
  const result = z.safeParse(form, json)
  if (!result.success) {
    const [issue] = result.error.issues
    const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`
    throw new DataError({ kind: 'contract', detail }, url)
  }
  // Few dossiers have names from right to left.
  if (hasRightToLeft(text)) (await import('./isolate-names.ts')).isolateNames(result.data)
  return result.data
}

/**
 * Fetches JSON of any form.
 * @param cache how the cache of the browser is asked; left out, as it sees fit
 * @throws DataError, unless the fetch is called off
 */
export async function readJson(url: string, signal?: AbortSignal, cache?: RequestCache): Promise<ReadFile> {
  // Of a dossier that only this browser has, nothing is asked of the network.
  if (url.includes('/local-')) return (await import('./local/local-files.ts')).readLocal(url)
  let response: Response
  try {
    response = await fetch(url, { signal: signal ?? null, ...(cache && { cache }) })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new DataError({ kind: 'unreachable', what: 'no-answer' }, url)
  }
  if (response.status === 404) throw new DataError({ kind: 'missing', what: 'no-file' }, url)
  if (!response.ok) throw new DataError({ kind: 'refused', status: response.status }, url)
  let text: string
  try {
    text = await response.text()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new DataError({ kind: 'unreachable', what: 'broken-off' }, url)
  }
  try {
    return { text, json: JSON.parse(text) as unknown }
  } catch {
    // A static host with a fallback page answers an unknown path with HTML.
    if (/^\s*</.test(text)) throw new DataError({ kind: 'missing', what: 'a-page' }, url)
    throw new DataError({ kind: 'not-json' }, url)
  }
}
