import type { PublishedSources } from '../../contract/sources-file.ts'

/** Of which day the data is: the last on which a source of it became public, ISO 8601; `null`: none has a day. */
export function newestDay({ sources }: PublishedSources): string | null {
  const days = sources.flatMap(({ knownOn }) => (knownOn === null ? [] : [knownOn]))
  return days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null)
}
