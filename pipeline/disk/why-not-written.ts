/**
 * Why a file could not be written, and what to do.
 * @param otherwise what helps besides room on the disk
 */
export function whyNotWritten(error: unknown, otherwise: string): [message: string, hint: string] {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  if (isFull) return ['cannot be written: the disk is full', `Make room on it, or ${otherwise}.`]
  const message = error instanceof Error ? error.message : String(error)
  return [`cannot be written: ${message}`, `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}.`]
}
