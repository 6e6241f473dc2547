const PARAM = 'source'

/** The sources that the page of the comparison is asked for, as the address names them: in its order, with repeats. */
export function readComparedSources(search: string): string[] {
  return new URLSearchParams(search).getAll(PARAM).filter((id) => id !== '')
}

/** The query string with other sources named; the rest of it stays. */
export function withComparedSources(search: string, sources: readonly string[]): string {
  const params = new URLSearchParams(search)
  params.delete(PARAM)
  for (const id of sources) params.append(PARAM, id)
  return params.toString()
}
