import { hashOfText } from '../../../contract/packs/packed-file.ts'
import { NumberList } from './number-list.ts'

/** UTF-16 units of a chunk of letters. */
const CHUNK = 1 << 18
const FIRST_SLOTS = 1 << 12
/** Of what is longer than anyone types, so much is kept. */
const LONGEST = 1 << 15

/** Words by number, in the order in which they come: as letters in long arrays, since there may be millions. */
export class NumberedWords {
  readonly #chunks: Uint16Array[] = []
  /** Where the letters of each word begin, counted through the chunks, and how many they are. */
  readonly #starts = new NumberList()
  readonly #lengths = new NumberList()
  #end = 0
  /** By hash: the number of a word, and 1. */
  #slots = new Uint32Array(FIRST_SLOTS)

  get count(): number {
    return this.#starts.length
  }

  /** The number of a word, which is added where it is new. */
  numberOf(written: string): number {
    const word = written.length > LONGEST ? written.slice(0, LONGEST) : written
    let slot = this.#slotOf(hashOfText(word))
    for (; ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const number = (this.#slots[slot] ?? 0) - 1
      if (number < 0) break
      if (this.#is(number, word)) return number
    }
    const number = this.#add(word)
    this.#slots[slot] = number + 1
    if (2 * this.count > this.#slots.length) this.#widen()
    return number
  }

  wordAt(number: number): string {
    const [letters, from] = this.#placeOf(number)
    return String.fromCharCode(...letters.subarray(from, from + this.#lengths.at(number)))
  }

  /** The numbers of all words, in the order of their code units. */
  sorted(): Uint32Array {
    return Uint32Array.from({ length: this.count }, (_, number) => number).sort((a, b) => this.#compare(a, b))
  }

  #add(word: string): number {
    if ((this.#end % CHUNK) + word.length > CHUNK) this.#end = this.#chunks.length * CHUNK
    if (this.#end === this.#chunks.length * CHUNK) this.#chunks.push(new Uint16Array(CHUNK))
    const letters = this.#chunks.at(-1)
    for (let at = 0; at < word.length; at++) if (letters) letters[(this.#end % CHUNK) + at] = word.charCodeAt(at)
    this.#starts.push(this.#end)
    this.#lengths.push(word.length)
    this.#end += word.length
    return this.count - 1
  }

  #is(number: number, word: string): boolean {
    if (this.#lengths.at(number) !== word.length) return false
    const [letters, from] = this.#placeOf(number)
    for (let at = 0; at < word.length; at++) if (letters[from + at] !== word.charCodeAt(at)) return false
    return true
  }

  #compare(one: number, other: number): number {
    const [a, fromA] = this.#placeOf(one)
    const [b, fromB] = this.#placeOf(other)
    const [lengthA, lengthB] = [this.#lengths.at(one), this.#lengths.at(other)]
    for (let at = 0; at < lengthA && at < lengthB; at++) {
      const difference = (a[fromA + at] ?? 0) - (b[fromB + at] ?? 0)
      if (difference !== 0) return difference
    }
    return lengthA - lengthB
  }

  #placeOf(number: number): [letters: Uint16Array, from: number] {
    const start = this.#starts.at(number)
    return [this.#chunks[Math.floor(start / CHUNK)] ?? new Uint16Array(), start % CHUNK]
  }

  #slotOf(hash: number): number {
    return hash & (this.#slots.length - 1)
  }

  #widen(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length)
    for (let number = 0; number < this.count; number++) {
      let slot = this.#slotOf(hashOfText(this.wordAt(number)))
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = number + 1
    }
  }
}
