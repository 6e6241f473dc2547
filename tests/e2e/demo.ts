/** What the tests know of the demo dossier, tests/dossiers/demo. */
export const DEMO = '/demo'
export const EVENT_COUNT = 20

/** The event whose date is disputed by copies of one story: dated 11 April by five sources, 15 April by three. */
export const REPORT = {
  id: 'audit-report',
  title: 'Audit report on the faults of the bridge',
  path: `${DEMO}/events/audit-report`,
  compare: `${DEMO}/events/audit-report/sources`,
} as const

/** The event with a count that rose, and another that is disputed. */
export const OPENING = {
  id: 'bridge-opening',
  path: `${DEMO}/events/bridge-opening`,
  compare: `${DEMO}/events/bridge-opening/sources`,
} as const

/** A source that gives the disputed date, from the wire. */
export const POST = {
  id: 'ekholm-post-2022-04-16',
  title: 'Nordwire: auditors blame the builder of the Tarn Sound bridge',
  path: `${DEMO}/sources/ekholm-post-2022-04-16`,
} as const
