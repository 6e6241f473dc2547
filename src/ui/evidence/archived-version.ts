/** A capture of the text of a source. */
export interface Captured {
  /** A calendar day. */
  readonly capturedOn: string
  readonly archivedUrl: string | null
}

/**
 * The version that is meant; of any, the newest that can be read, or else the newest.
 * @param versions of the source, in order of their days
 * @param version its day; `null`: any
 */
export function citedVersion(versions: readonly Captured[], version: string | null): Captured | undefined {
  if (version !== null) return versions.find(({ capturedOn }) => capturedOn === version)
  return versions.findLast(({ archivedUrl }) => archivedUrl !== null) ?? versions.at(-1)
}
