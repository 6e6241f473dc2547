import * as alternatives from './alternatives.ts'
import * as chains from './views/chains.ts'
import * as comparison from './views/comparison.ts'
import * as calendar from './calendar.ts'
import * as dates from './dates.ts'
import * as differences from './differences.ts'
import * as disputes from './disputes.ts'
import * as event from './views/event.ts'
import * as frame from './pages/frame.ts'
import * as keys from './pages/keys.ts'
import * as names from './names.ts'
import * as numbers from './numbers.ts'
import * as problems from './pages/problems.ts'
import * as quantities from './quantities.ts'
import * as readings from './readings.ts'
import * as spans from './spans.ts'
import * as support from './support.ts'
import * as timelinePage from './pages/timeline-page.ts'
import * as ui from './pages/ui.ts'
import * as digest from './views/digest.ts'
import * as disagreements from './views/disagreements.ts'
import * as filters from './views/filters.ts'
import * as knownOn from './views/known-on.ts'
import * as list from './views/list.ts'
import * as source from './views/source.ts'
import * as sources from './views/sources.ts'
import * as timeline from './views/timeline.ts'

/**
 * English. What every part of the app says (dates, values, counts, reasons) is at the top level. A view has a section for
 * its own words, in `views`, and so have the frame and the pages, in `pages`: a file with constants and with functions of plain data, and a line here.
 */
export const en = {
  ...numbers,
  ...dates,
  ...calendar,
  ...alternatives,
  ...spans,
  ...quantities,
  ...readings,
  ...differences,
  ...support,
  ...disputes,
  ...names,
  frame,
  timelinePage,
  timeline,
  keys,
  problems,
  ui,
  digest,
  disagreements,
  filters,
  knownOn,
  list,
  source,
  sources,
  event,
  comparison,
  chains,
}
