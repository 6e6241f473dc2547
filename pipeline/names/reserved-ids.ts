/** Dossiers that are kept in a browser alone are shown under such addresses. */
const LOCAL_PREFIX = 'local-'
const LOCAL_REASON = `Ids that begin with “${LOCAL_PREFIX}” are of dossiers in a browser`

/** What else stands under the name of a dossier, in the output or as an address of the app. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['schema', 'That folder of the output holds the JSON Schemas'],
  ['method', 'That is the address of the method'],
  ['local', 'That is the address of what is kept in a browser'],
  ['vocabulary', 'That is the address of the vocabulary'],
  ['embed', 'Beneath that address stands what other pages hold'],
])

/** Why no dossier can have an id; `null`: one can. */
export function whyReserved(id: string): string | null {
  return RESERVED.get(id) ?? (id.startsWith(LOCAL_PREFIX) ? LOCAL_REASON : null)
}
