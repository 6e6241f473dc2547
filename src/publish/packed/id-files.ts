import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { IdsFile } from '../../contract/packs/pack-files.ts'
import { idFileOf, IDS_A_FILE } from '../../contract/packs/packed-file.ts'

/** What an event is called, and was before. */
interface Named {
  readonly id: string
  readonly formerIds: readonly string[]
}

/** How many files hold the ids of so many events. */
export function countIdFiles(events: number): number {
  return Math.max(1, Math.ceil(events / IDS_A_FILE))
}

/**
 * Where events stand, by their ids, file after file. @param events in the order of their numbers
 * @param wholeFiles the file in which each stands whole, by its number
 */
export function* idFiles(
  dossier: string,
  events: readonly Named[],
  wholeFiles: { readonly [number: number]: number },
): Generator<IdsFile> {
  const count = countIdFiles(events.length)
  const numbersOf = Array.from({ length: count }, (): number[] => [])
  const formerOf = Array.from({ length: count }, (): [former: string, id: string][] => [])
  for (const [number, { id, formerIds }] of events.entries()) {
    numbersOf[idFileOf(id, count)]?.push(number)
    for (const former of formerIds) formerOf[idFileOf(former, count)]?.push([former, id])
  }
  for (const [file, numbers] of numbersOf.entries()) {
    const places = numbers.map((number): [string, [number, number]] => [
      events[number]?.id ?? '',
      [number, wholeFiles[number] ?? 0],
    ])
    const former = Object.fromEntries(formerOf[file] ?? [])
    yield { version: CONTRACT_VERSION, dossier, events: Object.fromEntries(places), former }
  }
}
