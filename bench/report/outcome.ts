/** What came of a measurement. */
export type Outcome<T> =
  | { readonly kind: 'measured'; readonly value: T }
  /** It took longer than it may. */
  | { readonly kind: 'given-up'; readonly afterMs: number }
  /** It said that it does not do that much: a limit of what is measured. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It did not do what was asked for. */
  | { readonly kind: 'failed'; readonly why: string }
  /** It was not tried: something like it was given up on before. */
  | { readonly kind: 'skipped' }

export function measured<T>(value: T): Outcome<T> {
  return { kind: 'measured', value }
}

/** The value, if there is one. */
export function valueOf<T>(outcome: Outcome<T> | undefined): T | null {
  return outcome?.kind === 'measured' ? outcome.value : null
}

/** Of several runs of one measurement: what was measured, put together, or the first of what went wrong. */
export function combineRuns<T>(runs: readonly Outcome<T>[], combine: (values: readonly T[]) => T): Outcome<T> {
  const wrong = runs.find(({ kind }) => kind !== 'measured')
  return wrong ?? measured(combine(runs.flatMap((run) => valueOf(run) ?? [])))
}

/** Waits no longer than it may; the work itself goes on, and must be ended by who began it. */
export async function bounded<T>(work: Promise<T>, mostMs: number): Promise<Outcome<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'given-up', afterMs: mostMs }), mostMs)
  })
  try {
    return await Promise.race([work.then(measured, toFailed), late])
  } finally {
    clearTimeout(timer)
  }
}

function toFailed(error: unknown): Outcome<never> {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return { kind: 'failed', why: why.replace(/^page\.evaluate: (Error: )?/, '') }
}
