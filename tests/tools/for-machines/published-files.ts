import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { PublishedDossier } from '../../../tools/static-pages/for-machines/published-dossier.ts'
import { readDemo } from '../../publish/published-dossier.ts'
import { publishWhole } from '../../publish/publish-whole.ts'

export const toUrl = (path: string) => `https://example.org${path}`

/** Bytes as another program is handed them. */
export function asFile(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}

/** The demo dossier, as the pages read it. */
export const demo = new PublishedDossier(readDemo, toUrl)

/** What is published of a dossier, as the pages read it. */
export function published(dossier: Dossier): PublishedDossier {
  const { index, events } = publishWhole(dossier)
  const files: Readonly<Record<string, unknown>> = {
    'index.json': index,
    'release.json': { version: CONTRACT_VERSION, dossier: dossier.id, release: 'cc9d726a0f65', files: {} },
    ...Object.fromEntries(Object.entries(events).map(([id, event]) => [`events/${id}.json`, event])),
  }
  return new PublishedDossier((file) => files[file], toUrl)
}
