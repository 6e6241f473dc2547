import { CONTRACT_VERSION } from '../../../contract/contract-version.ts'
import {
  filesOfWord,
  MOST_FILES_OF_WORDS,
  type SearchFile,
  type WordsFile,
  writeNumbers,
} from '../../../contract/packs/search-files.ts'
import type { IndexEvent } from '../../../contract/index-file.ts'
import { foldForTerms } from '../../../selection/text/fold-text.ts'
import { toTextTerms } from '../../../selection/text/search-terms.ts'
import type { SearchableTexts } from '../../../selection/text/text-search.ts'
import { SEPARATOR } from '../../gathered/searchable-texts.ts'
import { NumberList } from './number-list.ts'
import { NumberedWords } from './numbered-words.ts'

const CHARACTERS_A_FILE = 64_000
/** Of so many words of events the events are sorted at a time. */
const SORTED_AT_ONCE = 1 << 22
/** So many names and values are known with their words: events repeat them. */
const MOST_KNOWN = 20_000

/** A word, and the numbers of the events that have it, rising. */
interface WordOfEvents {
  readonly word: string
  readonly events: Uint32Array
}

/** Gathers the words of events, which are added one by one in time order, and writes which events have each. */
export class WordPacker {
  readonly #dossier: string
  readonly #charactersAFile: number
  readonly #words = new NumberedWords()
  /** The words of all events, one event after the other, and how many each event has. */
  readonly #said = new NumberList()
  readonly #counts = new NumberList()
  /** How many events have each word. */
  readonly #shared = new NumberList()
  readonly #about = new Map<string, number>()
  readonly #known = new Map<string, readonly number[]>()

  /** @param dossier its id @param charactersAFile a file is full with so many; one with a word of very many events is longer */
  constructor(dossier: string, charactersAFile = CHARACTERS_A_FILE) {
    this.#dossier = dossier
    this.#charactersAFile = charactersAFile
  }

  /** @param texts of the event */
  add({ actors, places }: IndexEvent, { id, title, label, summary, names, words }: SearchableTexts): void {
    const own = new Set<number>()
    for (const text of [id, title, label, summary]) for (const number of this.#numbersOf(text)) own.add(number)
    // No word reaches over what parts them.
    for (const text of [names, words])
      for (const part of text.split(SEPARATOR)) for (const number of this.#knownNumbersOf(part)) own.add(number)
    for (const number of own) {
      this.#said.push(number)
      if (number === this.#shared.length) this.#shared.push(0)
      this.#shared.increase(number, 1)
    }
    this.#counts.push(own.size)
    for (const entity of new Set([...actors, ...places])) this.#about.set(entity, (this.#about.get(entity) ?? 0) + 1)
  }

  #numbersOf(text: string): number[] {
    return toTextTerms({ folded: foldForTerms(text) }).map(({ term }) => this.#words.numberOf(term))
  }

  #knownNumbersOf(text: string): readonly number[] {
    const known = this.#known.get(text)
    if (known) return known
    if (this.#known.size === MOST_KNOWN) this.#known.clear()
    const numbers = this.#numbersOf(text)
    this.#known.set(text, numbers)
    return numbers
  }

  /** The files of words, in the order of their numbers; and, given back, where each word stands. */
  *files(): Generator<WordsFile, SearchFile> {
    const sorted = this.#words.sorted()
    const firsts: string[] = []
    for (const file of this.#inFiles(this.#allWords(sorted))) {
      firsts.push(file.words[0] ?? '')
      yield file
    }
    const stems = new Map<string, number>()
    let next = firsts.length
    for (const file of this.#inFiles(this.#stemsOf(firsts, sorted))) {
      for (const word of file.words) stems.set(word, next)
      next++
      yield file
    }
    const about = Object.fromEntries(this.#about)
    return { version: CONTRACT_VERSION, dossier: this.#dossier, firsts, stems: Object.fromEntries(stems), about }
  }

  *#inFiles(found: Iterable<WordOfEvents>): Generator<WordsFile> {
    const empty = (): WordsFile => ({ version: CONTRACT_VERSION, dossier: this.#dossier, words: [], events: [] })
    let [file, characters] = [empty(), 0]
    for (const { word, events } of found) {
      const its = writeNumbers(events)
      if (characters > 0 && characters + word.length + its.length > this.#charactersAFile) {
        yield file
        ;[file, characters] = [empty(), 0]
      }
      file.words.push(word)
      file.events.push(its)
      characters += word.length + its.length
    }
    if (characters > 0) yield file
  }

  /** All words in their order. @param sorted their numbers */
  *#allWords(sorted: Uint32Array): Generator<WordOfEvents> {
    let from = 0
    while (from < sorted.length) {
      let [to, size] = [from, 0]
      while (to < sorted.length && (to === from || size + this.#shared.at(sorted[to] ?? 0) <= SORTED_AT_ONCE))
        size += this.#shared.at(sorted[to++] ?? 0)
      yield* this.#wordsBetween(sorted.subarray(from, to), size)
      from = to
    }
  }

  /** @param numbers of some words, in their order @param size events of all of them together */
  *#wordsBetween(numbers: Uint32Array, size: number): Generator<WordOfEvents> {
    // By the number of a word: where its next event goes, and 1.
    const ends = new Uint32Array(this.#words.count)
    let start = 0
    for (const number of numbers) {
      ends[number] = start + 1
      start += this.#shared.at(number)
    }
    const events = new Uint32Array(size)
    let place = 0
    for (let event = 0; event < this.#counts.length; event++) {
      for (let left = this.#counts.at(event); left > 0; left--) {
        const word = this.#said.at(place++)
        const end = ends[word] ?? 0
        if (end === 0) continue
        events[end - 1] = event
        ends[word] = end + 1
      }
    }
    start = 0
    for (const number of numbers) {
      const end = start + this.#shared.at(number)
      yield { word: this.#words.wordAt(number), events: events.subarray(start, end) }
      start = end
    }
  }

  /** The beginnings of words that reach over many files, each when its last word was seen, with the events of all its words. */
  *#stemsOf(firsts: readonly string[], sorted: Uint32Array): Generator<WordOfEvents> {
    const left = [...longStems(firsts)].sort()
    if (left.length === 0) return
    const events = this.#counts.length
    let open: { readonly stem: string; readonly flags: Uint8Array }[] = []
    const close = (word: string | null): WordOfEvents[] => {
      const closed = open.filter(({ stem }) => word === null || !word.startsWith(stem))
      open = open.filter((one) => !closed.includes(one))
      return closed.map(({ stem, flags }) => ({ word: stem, events: numbersOf(flags) }))
    }
    for (const { word, events: own } of this.#allWords(sorted)) {
      yield* close(word)
      while (left[0] !== undefined && word.startsWith(left[0]))
        open.push({ stem: left.shift() ?? '', flags: new Uint8Array(events) })
      for (const { flags } of open) for (const event of own) flags[event] = 1
    }
    yield* close(null)
  }
}

/** All that begins words in more than MOST_FILES_OF_WORDS files. */
function longStems(firsts: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const first of firsts) {
    let stem = ''
    for (const character of first) {
      stem += character
      const files = filesOfWord(firsts, stem, false)
      if (!files || files[1] - files[0] < MOST_FILES_OF_WORDS) break
      found.add(stem)
    }
  }
  return found
}

function numbersOf(flags: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(flags.reduce((sum, flag) => sum + flag, 0))
  let place = 0
  for (let event = 0; event < flags.length; event++) if (flags[event] === 1) numbers[place++] = event
  return numbers
}
