import { type SourceFileEvent, sourceFileSchema } from '../../../src/contract/source-file.ts'
import { sourcesSchema } from '../../../src/contract/sources-file.ts'
import type { ComparedDossier } from '../compared-dossier.ts'
import type { Dossier, DossierSource } from '../../../src/publish/dossier.ts'
import { publishSourceHead, toSourceEvent } from '../../../src/publish/forms/publish-source.ts'
import {
  type CitedOfSource,
  publishSourcesInPieces,
  toListedSource,
  toCounted,
} from '../../../src/publish/forms/publish-sources.ts'
import { gatherCitations } from '../../../src/publish/gathered/gather-citations.ts'
import { gatherSaid, type SaidOfEvent } from '../../../src/publish/gathered/gather-said.ts'
import { isRemembering, onceOf } from '../../../src/publish/remembered/once-of.ts'
import { sameSaid } from '../../../src/publish/remembered/same-said.ts'
import type { FileText, NewFile } from '../../disk/file-text.ts'
import { checkedJson, writtenItems } from '../checked-json.ts'
import { saidFiles } from '../packed/said-files.ts'
import { textOnce } from '../text-once.ts'
import type { WrittenItems } from '../to-json.ts'

/** The sources, and a file for each. @param isPacked events are counted in the list, and not named; what a source says is in parts */
export function* publishSourceFiles({ dossier, events }: ComparedDossier, isPacked = false): Generator<NewFile> {
  const said = gatherSaid(events)
  const list = (source: DossierSource, own: readonly SaidOfEvent[], cited: CitedOfSource) =>
    listSource(source, own, cited, isPacked)
  const { sources, ...head } = publishSourcesInPieces(said, gatherCitations(events, dossier), dossier, list)
  yield ['sources.json', checkedJson(sourcesSchema, head, { sources }, 'compact')]
  if (isPacked) return yield* saidFiles(dossier, events, said)
  for (const source of dossier.sources.values())
    yield [`sources/${source.id}.json`, writeSource(source, said.get(source.id) ?? [], dossier)]
}

function listSource(
  source: DossierSource,
  own: readonly SaidOfEvent[],
  cited: CitedOfSource,
  isPacked: boolean,
): WrittenItems {
  const place = JSON.stringify([cited, isPacked])
  const make = () => {
    const listed = toListedSource(source, own, cited)
    return { place, items: writtenItems(sourcesSchema, 'sources', [isPacked ? toCounted(listed) : listed]) }
  }
  const known = listedOnce([source, ...own], make)
  if (known.place !== place) Object.assign(known, make())
  return known.items
}

function writeSource(source: DossierSource, own: readonly SaidOfEvent[], dossier: Dossier): FileText {
  const write = (events: Iterable<SourceFileEvent>) =>
    checkedJson(sourceFileSchema, publishSourceHead(source, dossier), { events }, 'lines')
  if (!isRemembering()) return write(mapped(own, toSourceEvent))
  const events = own.map((one) => saidOnce([one], () => sameSaid(one.compared.event, source.id, toSourceEvent(one))))
  return textOnce([source, ...events], () => write(events))
}

function* mapped<From, To>(from: readonly From[], to: (one: From) => To): Generator<To> {
  for (const one of from) yield to(one)
}

const saidOnce = onceOf<SourceFileEvent>()
const listedOnce = onceOf<{ readonly place: string; readonly items: WrittenItems }>()
