import {
  drawNothingStandsSign,
  drawNotYetKnownSign,
  drawPooledSign,
} from '../../chart/pictures/method/standing-signs.ts'
import { Drawing } from './drawing.tsx'

const SIGNS = { pooled: drawPooledSign, nothing: drawNothingStandsSign, notYetKnown: drawNotYetKnownSign }

/** A small picture of what stands: the reading that most are compatible with, nothing, what was known on a day. */
export function StandingSign({ of }: { of: keyof typeof SIGNS }) {
  return <Drawing drawing={SIGNS[of]()} />
}
