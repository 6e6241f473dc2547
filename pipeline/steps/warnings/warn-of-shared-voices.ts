import { type Root, voiceOf } from '../../../src/domain/compare/origins.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { Dossier } from '../../../src/publish/dossier.ts'
import { groundOfEvent } from '../../../src/publish/remembered/ground-of-event.ts'
import { onceOf } from '../../../src/publish/remembered/once-of.ts'
import type { Problems } from '../../problem.ts'
import type { WrittenDossier } from '../validate.ts'

/**
 * Warns of one voice behind what is counted as several origins: behind one reading stand a source without an actor and
 * another origin of the same name. The name of an origin is that of its actor, an alias of it, or the outlet.
 */
export function warnOfSharedVoices(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
  written: WrittenDossier,
  problems: Problems,
): void {
  const actorByName = new Map(
    dossier.actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [foldName(one), id])),
  )
  const found = new Map<string, { readonly other: string; readonly actor: string | null; readonly where: string[] }>()
  for (const compared of events) {
    const shared = sharedOnce([groundOfEvent(compared, dossier)], () => sharedIn(compared, dossier, actorByName))
    for (const { source, other, attribute } of shared) {
      const actor = actorByName.get(foldName(dossier.sources.get(source)?.outlet ?? '')) ?? null
      const known = found.get(source) ?? { other, actor, where: [] }
      known.where.push(`${attribute} of ${compared.event.id}`)
      found.set(source, known)
    }
  }
  for (const { stem, header } of written.sources) {
    const shared = found.get(stem)
    if (!shared || !header) continue
    const [first = '', ...more] = new Set(shared.where)
    problems.warn(
      'one-voice',
      header.spot(['outlet']),
      `${stem} and ${shared.other} have one name and count as two origins: ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`,
      shared.actor === null
        ? 'If one voice is behind both, make it an actor and name it in “by” of both.'
        : `If it is their own document, write “by: ${shared.actor}”.`,
    )
  }
}

interface Shared {
  readonly source: string
  readonly other: string
  readonly attribute: string
}

const sharedOnce = onceOf<readonly Shared[]>()

/** The sources that share a voice with another behind one reading. */
function sharedIn(
  { discrepancies, agreements }: ComparedDossierEvent,
  dossier: Dossier,
  actorByName: ReadonlyMap<string, string>,
): Shared[] {
  return [...discrepancies, ...agreements].flatMap(({ attribute, readings }) =>
    readings.flatMap(({ claims }) => {
      const roots = claims.flatMap((claim) => claim.roots)
      return sharedVoices(roots, dossier, actorByName).map(([source, other]) => ({ source, other, attribute }))
    }),
  )
}

/** Sources without an actor, each with another origin of the same name. */
function sharedVoices(
  roots: readonly Root[],
  dossier: Dossier,
  actorByName: ReadonlyMap<string, string>,
): [source: string, other: string][] {
  if (roots.length < 2) return []
  // A root that one claim names the speaker of is that speaker's, and adds nothing of its own.
  const spoken = new Set(roots.flatMap(({ source, speaker }) => (speaker === null ? [] : source)))
  const byName = new Map<string, Map<string, string | null>>()
  for (const root of roots) {
    // An open root may be anyone, and is counted so.
    if (!root.isStated) continue
    const actor = root.speaker ?? root.by
    if (actor === null && spoken.has(root.source)) continue
    const outlet = foldName(dossier.sources.get(root.source)?.outlet ?? '')
    const name = actor ?? actorByName.get(outlet) ?? `outlet ${outlet}`
    const voices = byName.get(name) ?? new Map<string, string | null>()
    byName.set(name, voices.set(voiceOf(root), actor === null ? root.source : null))
  }
  return [...byName].flatMap(([name, voices]) => {
    const sources = [...voices.values()].filter((source) => source !== null).sort()
    const [first] = sources
    if (voices.size < 2 || first === undefined) return []
    // An actor counts already: every source is one too many. Of sources alone, all but the first.
    if (voices.size > sources.length) return sources.map((source): [string, string] => [source, `the actor ${name}`])
    return sources.slice(1).map((source): [string, string] => [source, first])
  })
}

const folded = new Map<string, string>()

/** Without case, “The”, what stands in parentheses, and all signs. */
function foldName(name: string): string {
  const known = folded.get(name) ?? foldAnew(name)
  folded.set(name, known)
  return known
}

function foldAnew(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\(.*?\)/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}
