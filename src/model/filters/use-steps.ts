import { useEffect, useMemo } from 'react'
import type { OpenDossier } from '../open-dossier.ts'
import { type EventSteps, stepsAround } from './event-steps.ts'

/** The events beside one, among those that are stepped through. Of a packed dossier they are asked for. */
export function useSteps(
  event: string,
  { of, passes }: { readonly of: OpenDossier; readonly passes: Uint8Array | null },
): EventSteps {
  const steps = useMemo(() => stepsAround(event, { of, passes }), [event, of, passes])
  useEffect(() => steps.beside.forEach((eventNo) => of.packed?.want(eventNo)))
  return steps
}
