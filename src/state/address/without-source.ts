/** An address within a dossier, with one source more taken out. */
export function withoutSource(href: string, source: string): string {
  const [rest = '', ...hash] = href.split('#')
  const [path = '', search] = rest.split('?')
  const params = new URLSearchParams(search)
  if (!params.getAll('without').includes(source)) params.append('without', source)
  return [`${path}?${params}`, ...hash].join('#')
}
