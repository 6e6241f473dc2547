import { postOrder } from '../../post-order.ts'
import { type Root, sortedRoots } from '../origins.ts'
import { type ChainStep, citedSteps } from './chain-step.ts'

/** A step on the way up, with who is said to have said it, by the steps that led to it or by its own. */
interface Told {
  readonly step: ChainStep
  readonly speaker: string | null
  roots: readonly Root[] | null
}

/** By step and then by speaker: what chains share is told once. */
const toldByStep = new WeakMap<ChainStep, Map<string | null, Told>>()

/**
 * The roots of a chain, in order of source: where its ways up end. A root has the speaker whom the first on the way up
 * names. Chains with the same roots mostly give the same list.
 */
export function rootsOf(chain: ChainStep): readonly Root[] {
  const start = toTold(chain, null)
  if (start.roots === null) for (const at of postOrder(start, stillUnknown)) at.roots ??= gather(at)
  return start.roots ?? []
}

function toTold(step: ChainStep, before: string | null): Told {
  const speaker = before ?? step.speaker
  let bySpeaker = toldByStep.get(step)
  if (!bySpeaker) toldByStep.set(step, (bySpeaker = new Map<string | null, Told>()))
  const found = bySpeaker.get(speaker) ?? { step, speaker, roots: null }
  bySpeaker.set(speaker, found)
  return found
}

function citedBy({ step, speaker }: Told): Told[] {
  return citedSteps(step).map((cited) => toTold(cited, speaker))
}

function stillUnknown(told: Told): Told[] {
  return told.roots === null ? citedBy(told) : []
}

function gather(told: Told): readonly Root[] {
  const { step, speaker } = told
  if (!step.cites?.length) return [{ source: step.source, speaker, by: step.by, isStated: step.cites !== null }]
  const [one = [], ...others] = new Set(citedBy(told).map(({ roots }) => roots ?? []))
  return others.length === 0 ? one : sortedRoots([one, ...others].flat())
}
