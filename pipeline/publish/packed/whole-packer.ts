import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { wholePackSchema } from '../../../src/contract/packs/pack-files.ts'
import type { NewFile } from '../../disk/file-text.ts'
import { checkedJson } from '../checked-json.ts'
import { textAsBefore } from '../text-as-before.ts'
import type { WrittenItems } from '../to-json.ts'

const MOST_EVENTS = 100
/** Bytes of their texts. */
const MOST_BYTES = 384_000

/** Gathers whole events, in time order, into files of which none is large; an event that is so alone has one of its own. */
export class WholePacker {
  /** The file in which the event stands that was added last. */
  file = 0
  readonly #dossier: string
  #items: WrittenItems[] = []
  #bytes = 0

  /** @param dossier its id */
  constructor(dossier: string) {
    this.#dossier = dossier
  }

  /** Takes an event. @returns the file before, if this is the first of another */
  *add(items: WrittenItems): Generator<NewFile> {
    const { bytes } = items
    const isFull = this.#items.length === MOST_EVENTS || this.#bytes + bytes > MOST_BYTES
    if (isFull && this.#items.length > 0) {
      yield* this.end()
      this.file++
    }
    this.#items.push(items)
    this.#bytes += bytes
  }

  /** The file of those that were added last. */
  *end(): Generator<NewFile> {
    const [events, head] = [this.#items, { version: CONTRACT_VERSION, dossier: this.#dossier } as const]
    this.#items = []
    this.#bytes = 0
    if (events.length === 0) return
    const path = `whole/${this.file}.json`
    const text = textAsBefore(`${this.#dossier}/${path}`, events, '', () =>
      checkedJson(wholePackSchema, head, { events }, 'compact'),
    )
    yield [path, text]
  }
}
