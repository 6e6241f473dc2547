import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { SAID_EVENTS, saidSchema, type SourceFile, sourceFileSchema } from '../../../src/contract/source-file.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { publishSourceHead, toSourceEvent } from '../../../src/publish/forms/publish-source.ts'
import type { SaidOfEvent } from '../../../src/publish/gathered/gather-said.ts'
import type { NewFile } from '../../disk/file-text.ts'
import { checkedJson } from '../checked-json.ts'
import { textAsBefore } from '../text-as-before.ts'

type Parts = NonNullable<SourceFile['parts']>

/**
 * What the sources of a packed dossier say: a file for each, and further ones for those that speak of many events.
 * @param events in time order
 * @param said what each source says, by its id
 */
export function* saidFiles(
  dossier: Dossier,
  events: readonly ComparedDossierEvent[],
  said: ReadonlyMap<string, readonly SaidOfEvent[]>,
): Generator<NewFile> {
  const numbers = new Map(events.map((compared, number) => [compared, number]))
  const firstOf = ({ compared }: SaidOfEvent) => ({
    number: numbers.get(compared) ?? -1,
    date: toSourceEvent({ compared, claims: [] }).date,
  })
  let file = 0
  for (const source of dossier.sources.values()) {
    const all = said.get(source.id) ?? []
    const [first = [], ...others] = inParts(all)
    const firsts = [first, ...others].flatMap((part) => part.slice(0, 1).map(firstOf))
    const parts = others.length > 0 ? { parts: { ...countsOf(all), firsts, file } } : {}
    const head = { ...publishSourceHead(source, dossier), ...parts }
    const path = `sources/${source.id}.json`
    const text = textAsBefore(`${dossier.id}/${path}`, first, JSON.stringify(head), () =>
      checkedJson(sourceFileSchema, head, { events: first.map(toSourceEvent) }, 'compact'),
    )
    yield [path, text]
    const of = { version: CONTRACT_VERSION, dossier: dossier.id, source: source.id } as const
    for (const part of others) {
      const partPath = `said/${file++}.json`
      const partText = textAsBefore(`${dossier.id}/${partPath}`, part, source.id, () =>
        checkedJson(saidSchema, of, { events: part.map(toSourceEvent) }, 'compact'),
      )
      yield [partPath, partText]
    }
  }
}

function countsOf(said: readonly SaidOfEvent[]): Pick<Parts, 'events' | 'claims' | 'contradicted'> {
  const claims = said.flatMap((one) => one.claims)
  const contradicted = claims.filter(({ weight }) => weight.contradictedBy.sources > 0)
  return { events: said.length, claims: claims.length, contradicted: contradicted.length }
}

function inParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / SAID_EVENTS) }, (_, part) =>
    all.slice(part * SAID_EVENTS, (part + 1) * SAID_EVENTS),
  )
}
