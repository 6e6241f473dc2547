import { unzipSync } from 'fflate'
import type { GivenFile } from '../../../src/data/local/import-messages.ts'
import { type Problems, quoted, startOf } from '../../problem.ts'

/** The files of a dossier, by path within its folder. */
export interface GivenFolder {
  readonly id: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What a zip may hold when it is unpacked. */
const MOST_BYTES = 256_000_000

const DOSSIER_YAML = 'dossier.yaml'

/**
 * The folder of a dossier among what was given: packed, or as files.
 * @returns `null` where there is none
 */
export function givenFolder(given: readonly GivenFile[], problems: Problems): GivenFolder | null {
  const [only, ...others] = given
  const packed = only && others.length === 0 && isZip(only.bytes) ? unpack(only, problems) : null
  const files = (packed ?? given).filter(({ path }) => !/(^|\/)(\.|__MACOSX\/)/.test(path))
  const frames = files.filter(({ path }) => path === DOSSIER_YAML || path.endsWith(`/${DOSSIER_YAML}`))
  const [frame, another] = frames
  if (!frame) return null
  if (another) {
    const message = `holds several dossiers: ${frames.map(({ path }) => path).join(', ')}`
    const hint = 'Give the folder of one of them.'
    problems.error('several-dossiers', startOf(packed && only ? only.path : another.path), message, hint)
    return null
  }
  const folder = frame.path.slice(0, -DOSSIER_YAML.length)
  const own = files.filter(({ path }) => path.startsWith(folder))
  return {
    id: idOf(frame.bytes) ?? (folder.split('/').at(-2) || 'dossier'),
    files: new Map(own.map(({ path, bytes }) => [path.slice(folder.length), bytes])),
  }
}

/** Whether some bytes are a zip, as workbooks are too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

function unpack({ path, bytes }: GivenFile, problems: Problems): GivenFile[] {
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false
        total += originalSize
        return total <= MOST_BYTES
      },
    })
    if (total <= MOST_BYTES) return Object.entries(files).map(([name, content]) => ({ path: name, bytes: content }))
    const message = `holds more than ${MOST_BYTES / 1_000_000} MB when it is unpacked`
    problems.error('too-large', startOf(path), message, 'Use the command on a machine of yours: npm run dossier.')
  } catch (error) {
    const message = `cannot be unpacked: ${quoted(error instanceof Error ? error.message : String(error))}`
    problems.error('broken-zip', startOf(path), message, 'Pack or download it anew.')
  }
  return []
}

/** The id that a dossier gives itself: its folder has to be called so. */
function idOf(frame: Uint8Array): string | null {
  const [, id] = /^\s*["']?id["']?\s*:\s*["']?([\w-]+)/m.exec(new TextDecoder().decode(frame)) ?? []
  return id ?? null
}
