import type { IndexEvent } from '../../contract/index-file.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** Where an event stands among some, and those beside it. */
export interface EventSteps {
  /** Its place, from 1; 0: it is not among them. */
  readonly position: number
  readonly count: number
  /** `undefined`: there is none, or it is not at hand. */
  readonly previous: IndexEvent | undefined
  readonly next: IndexEvent | undefined
  /** Numbers of these two; -1: there is none. */
  readonly beside: readonly [previous: number, next: number]
}

/** @param passes 1 for each event of the dossier that is stepped through, by its number; `null`: all are */
export function stepsAround(event: string, { of, passes }: Stepped): EventSteps {
  const eventNo = of.eventNoOf(event)
  const isIn = (no: number) => no >= 0 && no < of.events.length && (passes === null || passes[no] === 1)
  let [position, count, previous, next] = [0, 0, -1, -1]
  for (let no = 0; no < of.events.length; no++) {
    if (!isIn(no)) continue
    count++
    if (no === eventNo) position = count
    else if (no < eventNo) previous = no
    else if (next < 0) next = no
  }
  if (position === 0) [previous, next] = [-1, -1]
  return { position, count, previous: of.events[previous], next: of.events[next], beside: [previous, next] }
}

interface Stepped {
  readonly of: OpenDossier
  readonly passes: Uint8Array | null
}
