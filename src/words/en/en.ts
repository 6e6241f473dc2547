import * as alternatives from './alternatives.ts'
import * as chains from './chains.ts'
import * as comparison from './comparison.ts'
import * as dates from './dates.ts'
import * as differences from './differences.ts'
import * as disputes from './disputes.ts'
import * as event from './event.ts'
import * as faults from './faults.ts'
import * as names from './names.ts'
import * as numbers from './numbers.ts'
import * as quantities from './quantities.ts'
import * as readings from './readings.ts'
import * as spans from './spans.ts'
import * as support from './support.ts'

/**
 * English: one section a subject. A view that has words of its own adds a section for them: a file beside these
 * (`timeline.ts`, `event.ts`), with functions of plain data and constants, and a line here.
 */
export const en = {
  ...numbers,
  ...dates,
  ...alternatives,
  ...spans,
  ...quantities,
  ...readings,
  ...differences,
  ...support,
  ...disputes,
  ...names,
  ...faults,
  event,
  comparison,
  chains,
}
