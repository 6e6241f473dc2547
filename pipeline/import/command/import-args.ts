import { USUAL_THRESHOLD } from '../match/match-events.ts'
import { DATE_ORDERS, type DateOrder } from '../importer.ts'

/** A file to import. */
export interface AskedImport {
  readonly kind: 'import'
  readonly file: string
  /** The dossier that it goes into, or that begins with it; `null`: one begins that is called as the file. */
  readonly into: string | null
  readonly begin: string | null
  readonly as: string | null
  /** Files. */
  readonly mapping: string | null
  readonly matches: string | null
  readonly report: string | null
  readonly isDry: boolean
  readonly match: AskedMatch
  readonly order: DateOrder | null
  /** Kind of the dossier that all events are of. */
  readonly eventKind: string | null
  readonly title: string | null
  readonly zone: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly dossiers: string
  readonly json: boolean
}

/** How alike events have to be, from 0 to 1, to be one; or that ids alone tell, or that each is a new one. */
export type AskedMatch = number | 'id' | 'none'

/** Options that go with no other command. */
export const IMPORT_OPTIONS = {
  into: { type: 'string' },
  new: { type: 'string' },
  as: { type: 'string' },
  mapping: { type: 'string' },
  match: { type: 'string' },
  matches: { type: 'string' },
  report: { type: 'string' },
  order: { type: 'string' },
  kind: { type: 'string' },
  outlet: { type: 'string' },
  published: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const

type Values = {
  readonly [K in Exclude<keyof typeof IMPORT_OPTIONS, 'dry-run'> | 'title' | 'zone' | 'language' | 'url']?:
    string | undefined
} & { readonly 'dry-run': boolean; readonly json: boolean }

interface Wrong {
  readonly kind: 'wrong'
  readonly message: string
}

/** @param named what follows `import` */
export function readImport(named: string | undefined, values: Values, dossiers: string): AskedImport | Wrong {
  const wrong = (message: string): Wrong => ({ kind: 'wrong', message })
  if (named === undefined) return wrong('Name the file: import FILE.')
  const { into = null, new: begin = null, order: asked } = values
  if (into !== null && begin !== null) return wrong('--into adds to a dossier and --new begins one: give one of them.')
  const order = DATE_ORDERS.find((known) => known === asked)
  if (asked !== undefined && order === undefined)
    return wrong('--order is dmy (3/4/2024 is 3 April) or mdy (3/4/2024 is 4 March).')
  if (values.kind !== undefined && into === null)
    return wrong('--kind goes with --into: it names a kind that is there.')
  if (values.title !== undefined && into !== null) return wrong('--title goes with --new: the dossier has a title.')
  const match = readMatch(values.match)
  if (match === null) return wrong(MATCH_IS)
  if ((values.match !== undefined || values.matches !== undefined) && into === null)
    return wrong('--match and --matches go with --into: they look for events that the dossier has.')
  if (values.matches !== undefined && match === 'none') return wrong('--matches does not go with --match none.')
  return {
    kind: 'import',
    file: named,
    into,
    begin,
    as: values.as ?? null,
    mapping: values.mapping ?? null,
    match,
    matches: values.matches ?? null,
    report: values.report ?? null,
    isDry: values['dry-run'],
    order: order ?? null,
    eventKind: values.kind ?? null,
    title: values.title ?? null,
    zone: values.zone ?? null,
    language: values.language ?? null,
    outlet: values.outlet ?? null,
    url: values.url ?? null,
    published: values.published ?? null,
    dossiers,
    json: values.json,
  }
}

const LEAST_THRESHOLD = 0.5
const MATCH_IS = `--match is a number from ${LEAST_THRESHOLD} to 1 (how alike events are that are one), id (ids alone tell), or none.`

function readMatch(asked: string | undefined): AskedMatch | null {
  if (asked === undefined) return USUAL_THRESHOLD
  if (asked === 'id' || asked === 'none') return asked
  const number = /^(?:0|1|0?\.\d+|1\.0+)$/.test(asked) ? Number(asked) : Number.NaN
  return number >= LEAST_THRESHOLD && number <= 1 ? number : null
}
