import type { ChainStep } from './chain-step.ts'

/** Makes each step once: equal ones are the same object. What a step was taken from must be made before it. */
export function stepMaker(): (step: ChainStep) => ChainStep {
  const numbers = new Map<ChainStep, number>()
  const made = new Map<string, ChainStep>()
  return (step) => {
    const cites = step.cites?.map((cited) => numbers.get(cited)).join() ?? 'not stated'
    const key = `${step.source} ${step.speaker ?? ''} ${cites}`
    const known = made.get(key)
    if (known) return known
    made.set(key, step)
    numbers.set(step, numbers.size)
    return step
  }
}
