/** Where the things of a dossier stand: their addresses are their names in linked data. */
export interface LinkedAddresses {
  readonly dossier: string
  readonly event: (id: string) => string
  readonly attribute: (id: string) => string
  readonly actor: (id: string) => string
  readonly source: (id: string) => string
  /** A term of the vocabulary. */
  readonly term: (name: string) => string
  /** The file that holds what is published of the claims of a source. */
  readonly claimsOf: (source: string) => string
}

const enc = encodeURIComponent

/** Of the nanopublications of the claims of a source, under the folder of its dossier. */
export const nanopublicationsFile = (source: string) => `nanopublications/${source}.trig`
/** Of the readings of a dossier and what comparing them finds, under its folder. */
export const READINGS_FILE = 'readings.ttl'

export const VOCABULARY_PATH = '/vocabulary'

/** @param toUrl the address of a path of the site */
export function linkedAddresses(dossier: string, toUrl: (path: string) => string): LinkedAddresses {
  const page = `/${enc(dossier)}`
  return {
    dossier: toUrl(page),
    event: (id) => toUrl(`${page}/events/${enc(id)}`),
    // The lists of the dossier, narrowed to it.
    attribute: (id) => toUrl(`${page}/disagreements?attribute=${enc(id)}`),
    actor: (id) => toUrl(`${page}?actor=${enc(id)}`),
    source: (id) => toUrl(`${page}/sources/${enc(id)}`),
    term: (name) => `${toUrl(VOCABULARY_PATH)}#${name}`,
    claimsOf: (source) => toUrl(`/data${page}/${nanopublicationsFile(enc(source))}`),
  }
}
