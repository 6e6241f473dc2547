import { afterEach, beforeEach, vi } from 'vitest'

/** Turns of the event loop without a hash after which nothing is left: all else that is waited for are promises. */
const QUIET_TURNS = 4

/**
 * Follows the hashes of a file of tests, which are made beside the program and take as long as the machine is busy.
 * @returns waits until all that was begun is done
 */
export function followHashes(): () => Promise<void> {
  const digest = crypto.subtle.digest.bind(crypto.subtle)
  let pending = 0
  beforeEach(() => {
    vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...given) => {
      pending++
      return digest(...given).finally(() => pending--)
    })
  })
  afterEach(() => void vi.restoreAllMocks())
  return async () => {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet = pending === 0 ? quiet + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve))
  }
}
