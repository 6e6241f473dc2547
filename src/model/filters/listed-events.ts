import type { IndexEvent } from '../../contract/index-file.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** Some events of a dossier in an order, by their numbers. Of a packed dossier not all of them are at hand. */
export class ListedEvents {
  readonly of: OpenDossier
  readonly #numbers: ArrayLike<number>

  constructor(of: OpenDossier, numbers: ArrayLike<number>) {
    this.of = of
    this.#numbers = numbers
  }

  get length(): number {
    return this.#numbers.length
  }

  /** The event at a place; `undefined`: there is none, or it is not at hand. */
  at(place: number): IndexEvent | undefined {
    return this.of.events[this.#numbers[place] ?? -1]
  }

  /** The place of an event; -1: it is not among them. */
  placeOf(id: string): number {
    return Array.prototype.indexOf.call(this.#numbers, this.of.eventNoOf(id))
  }

  /** Has those brought that stand at some places and are not at hand. */
  want(places: Iterable<number>): void {
    for (const place of places) this.of.packed?.want(this.#numbers[place] ?? -1)
  }
}
