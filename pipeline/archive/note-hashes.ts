import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { HashByVersion } from './check-archive.ts'

/**
 * Writes hashes into the YAML of a source, each behind the day of its version, and leaves every other character as it is.
 * @returns `null` where the text does not allow it
 */
export function noteHashes(yaml: string, hashes: HashByVersion): string | null {
  const root = parseDocument(yaml, { schema: 'failsafe' }).contents
  const versions = isMap(root) ? root.get('versions') : null
  if (!isSeq(versions)) return null
  const insertions: { readonly at: number; readonly text: string }[] = []
  for (const [place, sha256] of hashes) {
    const version = versions.items[place]
    const insertion = isMap(version) ? insertionInto(version, sha256, yaml) : null
    if (!insertion) return null
    insertions.push(insertion)
  }
  let written = yaml
  // From the end, so that the places before stay where they are.
  for (const { at, text } of insertions.sort((a, b) => b.at - a.at)) {
    written = written.slice(0, at) + text + written.slice(at)
  }
  return isDeepStrictEqual(read(written), withHashes(read(yaml), hashes)) ? written : null
}

/** In a line of its own behind that of the day, or, in `{ capturedOn: … }`, behind the day. */
function insertionInto(version: YAMLMap, sha256: string, yaml: string): { at: number; text: string } | null {
  const pair = version.items.find(({ key }) => isScalar(key) && key.value === 'capturedOn')
  const [key, day] = [pair?.key, pair?.value]
  if (!isScalar(key) || !key.range || !isScalar(day) || !day.range) return null
  if (version.flow) return { at: day.range[1], text: `, sha256: ${sha256}` }
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n'
  const lineStart = yaml.lastIndexOf('\n', key.range[0] - 1) + 1
  const end = yaml.indexOf('\n', day.range[1])
  const at = end < 0 ? yaml.length : yaml.charAt(end - 1) === '\r' ? end - 1 : end
  return { at, text: `${newline}${' '.repeat(key.range[0] - lineStart)}sha256: ${sha256}` }
}

type Source = { versions?: Record<string, unknown>[] } | null

function read(yaml: string): Source {
  return parseDocument(yaml, { schema: 'failsafe' }).toJS() as Source
}

function withHashes(source: Source, hashes: HashByVersion): Source {
  source?.versions?.forEach((version, place) => {
    const sha256 = hashes.get(place)
    if (sha256 !== undefined) version['sha256'] = sha256
  })
  return source
}
