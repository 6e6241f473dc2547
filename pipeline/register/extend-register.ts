import { sortedUnique } from '../../src/domain/text-order.ts'
import type { Dossier } from '../../src/publish/dossier.ts'
import { type Register, type RegisteredId, registerLine } from './register.ts'

const HEAD = [
  '# Every id of this dossier that was ever published. Links lead to them, so each must lead somewhere for ever.',
  '# `npm run dossier -- build` adds the new ones. When an id changes, list the old one under `formerIds`',
  '# of what it became; do not delete its line here.',
]

/** The ids under which a dossier, its events and its sources can be reached; the former ones too. */
export function reachableIds(dossier: Dossier): Omit<RegisteredId, 'spot'>[] {
  const { id, formerIds, events, sources } = dossier
  return [
    ...[id, ...formerIds].map((one) => ({ sort: 'dossier' as const, id: one })),
    ...events.flatMap((event) => [event.id, ...event.formerIds].map((one) => ({ sort: 'event' as const, id: one }))),
    ...[...sources.values()].flatMap((source) =>
      [source.id, ...source.formerIds].map((one) => ({ sort: 'source' as const, id: one })),
    ),
  ]
}

/** The text of a register that has the ids of a dossier as well: a line an id, sorted, none removed. */
export function extendRegister({ comments, entries }: Register, dossier: Dossier): string {
  const lines = sortedUnique([...entries, ...reachableIds(dossier)].map(registerLine))
  return `${[...(comments.length > 0 ? comments : HEAD), ...lines].join('\n')}\n`
}
