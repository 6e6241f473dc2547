import type { DossierIndex } from '../../src/contract/index-file.ts'
import { generateEvents } from '../generate/generate-events.ts'
import { toIndex } from '../generate/to-index.ts'

/** The index of a generated dossier, in memory as one that was fetched: texts without the scraps they were made of. */
export function generatedIndex(eventCount: number, seed: number): DossierIndex {
  const { events, ...rest } = toIndex(generateEvents(eventCount, seed))
  // Event by event: the text of 400,000 together is longer than a string can be.
  return { ...copy(rest), events: events.map(copy) }
}

/** How many events begin within what the dossier opens on. */
export function countInWindow({ events, dossier: { window } }: DossierIndex): number {
  const [from, to] = [window?.earliest ?? '', window?.latest ?? '']
  return events.filter(({ at }) => at?.earliest && at.earliest >= from && at.earliest <= to).length
}

function copy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T
}
