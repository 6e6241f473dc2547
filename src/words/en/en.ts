import * as alternatives from './alternatives.ts'
import * as dates from './dates.ts'
import * as differences from './differences.ts'
import * as disputes from './disputes.ts'
import * as faults from './faults.ts'
import * as frame from './frame.ts'
import * as keys from './keys.ts'
import * as names from './names.ts'
import * as numbers from './numbers.ts'
import * as problems from './problems.ts'
import * as quantities from './quantities.ts'
import * as readings from './readings.ts'
import * as spans from './spans.ts'
import * as support from './support.ts'
import * as timelinePage from './timeline-page.ts'
import * as ui from './ui.ts'

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
  frame,
  timelinePage,
  keys,
  problems,
  ui,
}
