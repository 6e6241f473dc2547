import { type Found, readAddress } from '../command/make/source/found-source.ts'
import { slugOf, sourceIdOf } from '../command/make/source/source-id.ts'
import { toPlainAddress } from '../names/plain-address.ts'
import { url as urlSchema } from '../schema/written-scalars.ts'
import { fitLine } from './texts/fit-text.ts'
import type { ImportedSource } from './imported-dossier.ts'
import type { OwnId } from './match/candidate.ts'

/** What a dossier has already, so that nothing gets an id that is, or was, of something else. */
export interface TakenIds {
  /** Ids of events that are, that were, or that were published. */
  readonly events: Iterable<string>
  /** Of sources likewise. */
  readonly sources: Iterable<string>
  /** Ids of actors by each of their names and aliases. */
  readonly actors: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, string>
  /** Ids of sources by their addresses. */
  readonly addresses: ReadonlyMap<string, string>
  /** Ids of sources by what names a document: see {@link documentKey}. */
  readonly documents: ReadonlyMap<string, string>
}

/** What a data set says of a document that it had something from. */
export interface CitedDocument {
  readonly outlet: string
  /** Its own title; `null` where there is only a label of ours. */
  readonly title: string | null
  readonly label: string
  /** EDTF. */
  readonly published: string | null
}

const NOTHING_TAKEN: TakenIds = {
  events: [],
  sources: [],
  actors: new Map(),
  places: new Map(),
  addresses: new Map(),
  documents: new Map(),
}

const LONGEST_ID = 80

/** Gives ids to what is imported, each once. The same file in the same dossier gets the same ids. */
export class NewIds {
  readonly #events: Counted
  readonly #sources: Counted
  readonly #entities: Counted
  readonly #actors: Map<string, string>
  readonly #places: Map<string, string>
  readonly #addresses: Map<string, string>
  readonly #documents: Map<string, string>
  readonly #linked: ImportedSource[] = []
  readonly #own = new Map<string, OwnId>()

  constructor(taken: TakenIds | null) {
    const { events, sources, actors, places, addresses, documents } = taken ?? NOTHING_TAKEN
    this.#events = new Counted(events)
    this.#sources = new Counted(sources)
    this.#actors = new Map([...actors].map(([name, id]) => [folded(name), id]))
    this.#places = new Map([...places].map(([name, id]) => [folded(name), id]))
    this.#entities = new Counted([...actors.values(), ...places.values()])
    this.#documents = new Map(documents)
    this.#addresses = new Map([...addresses].map(([url, id]) => [toPlainAddress(url), id]))
  }

  /**
   * The id of a new event.
   * @param name what it is made of: its title, or the id that the file gives it
   * @param otherwise what it is made of where the name has no Latin letter or digit
   */
  event(name: string, otherwise: string): string {
    return this.#events.next(slugOf(name, LONGEST_ID) || slugOf(otherwise, LONGEST_ID) || 'event')
  }

  /**
   * The id of a new event to which a data set gives an id, so that another release of it tells of the same event.
   * @param own the same in each release
   */
  ownEvent(own: OwnId): string {
    const event = this.event(`${own.dataSet}-${own.id}`, `${own.dataSet}-event`)
    this.#own.set(event, { dataSet: own.dataSet, id: slugOf(own.id, LONGEST_ID) })
    return event
  }

  /** What data sets call the events that got an id by {@link ownEvent}. */
  get ownIds(): ReadonlyMap<string, OwnId> {
    return this.#own
  }

  /** The id of a new source. */
  source(name: string): string {
    return this.#sources.next(slugOf(name, LONGEST_ID) || 'source')
  }

  /** The id of an actor of a name: of one that is there, or of a new one, which then has to be described. */
  actor(name: string): { readonly id: string; readonly isNew: boolean } {
    return this.#entity(name, this.#actors, 'actor')
  }

  /** As {@link actor}, of a place. */
  place(name: string): { readonly id: string; readonly isNew: boolean } {
    return this.#entity(name, this.#places, 'place')
  }

  /**
   * The id of the source at an address, which becomes an unread one where there is none: others can cite it.
   * @returns `null` where it is no web address
   */
  linked(address: string): string | null {
    const url = address.trim().replace(/^\/\//, 'https://')
    if (!urlSchema.safeParse(url).success) return null
    const found = readAddress(url)
    const plain = toPlainAddress(found.url ?? url)
    const known = this.#addresses.get(plain)
    if (known !== undefined) return known
    const id = sourceIdOf({ ...found, published: null }, (one) => this.#sources.has(one))
    this.#sources.next(id)
    this.#addresses.set(plain, id)
    this.#linked.push({ header: unreadHeader(id, found), claims: [] })
    return id
  }

  /** The id of a document that is known by its outlet, title and day alone: an unread source, where there is none. */
  document({ outlet, title, label, published }: CitedDocument): string {
    const key = documentKey(outlet, title ?? label, published)
    const known = this.#documents.get(key)
    if (known !== undefined) return known
    const id = this.#sources.next(sourceIdOf({ outlet, url: null, published: idPartOf(published) }, () => false))
    this.#documents.set(key, id)
    const name = title === null ? { label: fitLine(label) } : { title: fitLine(title) }
    const header = { id, outlet: fitLine(outlet), ...name, ...(published === null ? {} : { published }), unread: true }
    this.#linked.push({ header, claims: [] })
    return id
  }

  /**
   * The id of a source that a file describes: of one that is there, by its address or as a document, or of a new one.
   * @param named what its id is made of
   */
  described(named: CitedDocument & { readonly url: string | null }): { readonly id: string; readonly isNew: boolean } {
    const plain = named.url === null ? null : toPlainAddress(named.url)
    const key = documentKey(named.outlet, named.title ?? named.label, named.published)
    const known = plain === null ? this.#documents.get(key) : this.#addresses.get(plain)
    if (known !== undefined) return { id: known, isNew: false }
    const id = this.#sources.next(sourceIdOf({ ...named, published: idPartOf(named.published) }, () => false))
    if (plain === null) this.#documents.set(key, id)
    else this.#addresses.set(plain, id)
    return { id, isNew: true }
  }

  /** The unread sources that came from addresses and documents, in the order in which they were asked for. */
  get linkedSources(): readonly ImportedSource[] {
    return this.#linked
  }

  #entity(name: string, known: Map<string, string>, otherwise: string) {
    const key = folded(name)
    const there = known.get(key)
    if (there !== undefined) return { id: there, isNew: false }
    const id = this.#entities.next(slugOf(name, LONGEST_ID) || otherwise)
    known.set(key, id)
    return { id, isNew: true }
  }
}

/** One text for one document, whatever the case and the spaces of its title. */
export function documentKey(outlet: string, title: string, published: string | null): string {
  return JSON.stringify([outlet, fitLine(title), published].map((part) => folded(part ?? '').replace(/\s+/g, ' ')))
}

/** The first day of EDTF as a part of an id: `1990~` has a letter that no id has. */
function idPartOf(published: string | null): string | null {
  return slugOf(published?.split('/')[0] ?? '', LONGEST_ID) || null
}

function unreadHeader(id: string, { outlet, label, url, capture }: Found): ImportedSource['header'] {
  return {
    id,
    outlet,
    label: fitLine(label),
    ...(url === null ? {} : { url }),
    ...(capture === null ? {} : { versions: [capture] }),
    unread: true,
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim()
}

/** Names that are taken: of one that is, the next is `name-2`. */
class Counted {
  readonly #taken: Set<string>
  /** By name, the number that was given last. */
  readonly #counts = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  has(id: string): boolean {
    return this.#taken.has(id)
  }

  next(name: string): string {
    let count = this.#counts.get(name) ?? 0
    let id: string
    do {
      count++
      id = count === 1 ? name : `${name}-${count}`
    } while (this.#taken.has(id))
    this.#counts.set(name, count)
    this.#taken.add(id)
    return id
  }
}
