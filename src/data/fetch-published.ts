import * as z from 'zod/mini'
import { CONTRACT_VERSION } from '../contract/contract-version.ts'

/** Why published data could not be used. */
export type DataErrorKind =
  /** No answer: offline, or the server is away. */
  | 'unreachable'
  /** The server answered that it has no such file. */
  | 'missing'
  /** The server answered with another error. */
  | 'refused'
  | 'not-json'
  /** Written for another version of the app. */
  | 'version'
  /** JSON that breaks the contract. */
  | 'contract'
  /** It is there, and was not known on the day that is asked for. */
  | 'not-yet-known'

export class DataError extends Error {
  readonly kind: DataErrorKind
  readonly url: string
  /** What exactly is wrong, for whoever mends it. */
  readonly detail: string

  constructor(kind: DataErrorKind, url: string, detail: string) {
    super(`${url}: ${detail}`)
    this.name = 'DataError'
    this.kind = kind
    this.url = url
    this.detail = detail
  }
}

/**
 * Fetches published JSON and holds it against the contract.
 * @throws DataError, always: nothing is used that breaks the contract, and nothing is dropped from it.
 */
export async function fetchPublished<S extends z.core.$ZodType>(
  url: string,
  schema: S,
  signal?: AbortSignal,
): Promise<z.output<S>> {
  let response: Response
  try {
    response = await fetch(url, { signal: signal ?? null })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new DataError('unreachable', url, 'no answer from the server')
  }
  if (response.status === 404) throw new DataError('missing', url, 'the server has no such file (404)')
  if (!response.ok) throw new DataError('refused', url, `the server answered ${response.status}`)
  let text: string
  try {
    text = await response.text()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new DataError('unreachable', url, 'the answer broke off on its way')
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // A static host with a fallback page answers an unknown path with HTML.
    if (/^\s*</.test(text)) throw new DataError('missing', url, 'the server answered with a page, not with data')
    throw new DataError('not-json', url, 'the answer is not JSON')
  }
  const version = (json as { version?: unknown } | null)?.version
  if (version !== CONTRACT_VERSION) {
    throw new DataError(
      'version',
      url,
      `written in version ${String(version)}, this page reads version ${CONTRACT_VERSION}`,
    )
  }
  const result = z.safeParse(schema, json)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new DataError('contract', url, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
  }
  return result.data
}
