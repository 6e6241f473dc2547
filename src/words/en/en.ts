import * as alternatives from './alternatives.ts'
import * as calendar from './calendar.ts'
import * as dates from './dates.ts'
import * as disputes from './disputes.ts'
import * as frame from './pages/frame.ts'
import * as names from './names.ts'
import * as numbers from './numbers.ts'
import * as problems from './pages/problems.ts'
import * as quantities from './quantities.ts'
import * as readings from './readings.ts'
import * as spans from './spans.ts'
import * as support from './support.ts'
import * as ui from './pages/ui.ts'
import * as filters from './views/filters/filters.ts'
import * as timeline from './views/timeline/timeline.ts'

/**
 * English. What every part of the app says (dates, values, counts) is at the top level; the frame, the timeline
 * and what stands beside it have sections in `pages` and `views`. What is said only on a page that is loaded when it is
 * asked for has a file in `views` and a line in `../sections`, so that it is loaded with that page.
 */
export const en = {
  ...numbers,
  ...dates,
  ...calendar,
  ...alternatives,
  ...spans,
  ...quantities,
  ...readings,
  ...support,
  ...disputes,
  ...names,
  frame,
  timeline,
  problems,
  ui,
  filters,
}
