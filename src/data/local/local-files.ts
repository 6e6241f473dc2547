import { DataError } from '../data-error.ts'
import { heldText } from './local-store.ts'

/**
 * Reads what is published of a dossier that only this browser has. Its index names it as it is shown here.
 * @param url as if it were published: `/data/local-5e884898/index.json`
 * @throws DataError, missing, where this browser does not have it
 */
export async function readLocal(url: string): Promise<{ readonly text: string; readonly json: unknown }> {
  const [, id = '', path = ''] = /\/data\/(local-[^/]+)\/(.*)$/.exec(url) ?? []
  const text = await heldText(id, decodeURIComponent(path))
  if (text === null) throw new DataError({ kind: 'missing', what: 'no-file' }, url)
  const json = JSON.parse(text) as unknown
  if (path.endsWith('index.json')) (json as { dossier: { id: string } }).dossier.id = id
  return { text, json }
}
