import { type IndexEvent, indexSchema } from '../../../src/contract/index-file.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { toIndexEvent } from '../../../src/publish/forms/publish-index.ts'
import { onceOf } from '../../../src/publish/remembered/once-of.ts'
import { writtenItems } from '../checked-json.ts'
import type { WrittenItems } from '../to-json.ts'

/** An event as the index has it, and its text. */
export interface WrittenRecord {
  readonly record: IndexEvent
  readonly items: WrittenItems
}

export function writeRecord(compared: ComparedDossierEvent, dossier: Dossier): WrittenRecord {
  return recordOnce([compared], () => {
    const record = toIndexEvent(compared, dossier)
    return { record, items: writtenItems(indexSchema, 'events', [record]) }
  })
}

const recordOnce = onceOf<WrittenRecord>()
