import type { ChainStep } from '../../domain/compare/chains/chain-step.ts'
import { stepMaker } from '../../domain/compare/chains/step-maker.ts'
import { isRemembering } from './once-of.ts'

/** Each step of a chain that is in use somewhere. */
const made = new Map<string, WeakRef<ChainStep>>()
const numbers = new WeakMap<ChainStep, number>()
let madeCount = 0
const unused = new FinalizationRegistry<string>((key) => {
  if (made.get(key)?.deref() === undefined) made.delete(key)
})

/** As {@link stepMaker}: a process that remembers makes equal steps once, however often it builds. */
export function stepMakerForAll(): (step: ChainStep) => ChainStep {
  return isRemembering() ? toSameStep : stepMaker()
}

/** Whether a step is the one of its kind already. */
export function isMadeForAll(step: ChainStep): boolean {
  return isRemembering() && numbers.has(step)
}

function toSameStep(step: ChainStep): ChainStep {
  if (numbers.has(step)) return step
  const { source, speaker, by, cites } = step
  const from = cites?.map((cited) => numbers.get(cited)).join() ?? 'not stated'
  const key = `${source} ${speaker ?? ''} ${by ?? ''} ${from}`
  const known = made.get(key)?.deref()
  if (known) return known
  made.set(key, new WeakRef(step))
  numbers.set(step, madeCount++)
  unused.register(step, key)
  return step
}
