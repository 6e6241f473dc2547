import type { NewFile } from '../../disk/file-text.ts'
import type { ComparedDossier } from '../compared-dossier.ts'
import { publishSourceFiles } from '../written/source-files.ts'
import { wholeFiles, writeWhole } from './whole-files.ts'

/** Files of a packed dossier that can be made without the others: its events whole, and what its sources say. */
export type Share = 'whole' | 'said'
export const SHARES: readonly Share[] = ['whole', 'said']

/** @returns what the other files tell of these: of events whole, the number of the file of each event */
export function* makeShare(share: Share, compared: ComparedDossier): Generator<NewFile, Uint32Array> {
  const { dossier, events } = compared
  if (share === 'whole') return yield* wholeFiles(dossier.id, events, (one) => writeWhole(one, dossier))
  yield* publishSourceFiles(compared, true)
  return new Uint32Array()
}

/** Makes shares on other cores, at the same time. */
export interface OtherCores {
  /** The files of a dossier, with their hashes, that are there and were not taken yet. */
  readonly come: (dossier: string) => Iterable<NewFile>
  /**
   * Those of a share that were not taken yet, as they come.
   * @returns as {@link makeShare}; `null`: it does not come, or not whole, and is to be made here
   */
  readonly rest: (share: Share, dossier: string) => Generator<NewFile, Uint32Array | null>
}
