import { useEffect, useMemo } from 'react'
import type { OpenDossier } from '../open-dossier.ts'
import { type EventSteps, stepsAround } from './event-steps.ts'

/** It is not known yet which events pass. */
const NO_STEPS: EventSteps = { position: 0, count: 0, previous: undefined, next: undefined, beside: [-1, -1] }

/** The events beside one, among those that are stepped through. Of a packed dossier they are asked for. */
export function useSteps(
  event: string,
  { of, passes }: { readonly of: OpenDossier; readonly passes: Uint8Array | null },
): EventSteps {
  const isRead = !of.packed?.isReading
  const steps = useMemo(() => (isRead ? stepsAround(event, { of, passes }) : NO_STEPS), [event, of, passes, isRead])
  useEffect(() => steps.beside.forEach((eventNo) => of.packed?.want(eventNo)))
  return steps
}
