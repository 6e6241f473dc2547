import { wholePackSchema } from '../../../src/contract/packs/pack-files.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { publishEvent } from '../../../src/publish/forms/publish-event.ts'
import { groundOfEvent } from '../../../src/publish/remembered/ground-of-event.ts'
import { onceOf } from '../../../src/publish/remembered/once-of.ts'
import type { NewFile } from '../../disk/file-text.ts'
import { writtenItems } from '../checked-json.ts'
import type { WrittenItems } from '../to-json.ts'
import { WholePacker } from './whole-packer.ts'

/**
 * Events whole, many to a file.
 * @param events in time order
 * @param wholeOf writes one of them; `null`: it is not published whole
 * @returns of each event, the number of its file
 */
export function* wholeFiles<E>(
  dossier: string,
  events: readonly E[],
  wholeOf: (event: E) => WrittenItems | null,
): Generator<NewFile, Uint32Array> {
  const [files, packer] = [new Uint32Array(events.length), new WholePacker(dossier)]
  for (const [number, event] of events.entries()) {
    const whole = wholeOf(event)
    if (whole) yield* packer.add(whole)
    files[number] = packer.file
  }
  yield* packer.end()
  return files
}

export function writeWhole(compared: ComparedDossierEvent, dossier: Dossier): WrittenItems {
  return wholeOnce([groundOfEvent(compared, dossier)], () =>
    writtenItems(wholePackSchema, 'events', [publishEvent(compared, dossier)]),
  )
}

const wholeOnce = onceOf<WrittenItems>()
