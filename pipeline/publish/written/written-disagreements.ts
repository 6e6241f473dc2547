import { CONTRACT_VERSION } from '../../../src/contract/contract-version.ts'
import { type Disagreement, disagreementsSchema } from '../../../src/contract/disagreements-file.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { ComparedDossier } from '../compared-dossier.ts'
import { namesOfUnstated } from '../../../src/publish/forms/publish-disagreements.ts'
import type { NewFile } from '../../disk/file-text.ts'
import { checkedJson, writtenItems } from '../checked-json.ts'
import type { WrittenItems } from '../to-json.ts'

/** The disagreements of an event, as they are written, and the sources that do not state where they had it from. */
export interface WrittenDisagreements {
  readonly unstated: readonly string[]
  readonly items: WrittenItems
}

/** @returns `null` where there are none */
export function writeDisagreements(made: readonly Disagreement[]): WrittenDisagreements | null {
  if (made.length === 0) return null
  return {
    unstated: made.flatMap((one) => one.unstated),
    items: writtenItems(disagreementsSchema, 'disagreements', made),
  }
}

/** @param writtenOf makes those of an event; `null`: it has none */
export function publishDisagreements(
  { dossier, events }: ComparedDossier,
  writtenOf: (compared: ComparedDossierEvent) => WrittenDisagreements | null,
  listed: { readonly of?: number } = {},
  further: { readonly events: Iterable<WrittenItems> } | null = null,
): NewFile {
  const unstated = new Set<string>()
  function* disagreements() {
    for (const compared of events) {
      const found = writtenOf(compared)
      if (!found) continue
      for (const id of found.unstated) unstated.add(id)
      yield found.items
    }
  }
  // They are asked for when the disagreements are written.
  function* sources() {
    yield* namesOfUnstated([...unstated], dossier)
  }
  const head = { version: CONTRACT_VERSION, dossier: dossier.id, ...listed } as const
  const lists = { disagreements: disagreements(), sources: sources() }
  if (further)
    return ['disagreements.json', checkedJson(disagreementsSchema, head, { ...lists, ...further }, 'compact')]
  return ['disagreements.json', checkedJson(disagreementsSchema, head, lists, 'compact')]
}
