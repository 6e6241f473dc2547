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
  readonly report: string | null
  readonly isDry: boolean
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

/** Options that go with no other command. */
export const IMPORT_OPTIONS = {
  into: { type: 'string' },
  new: { type: 'string' },
  as: { type: 'string' },
  mapping: { type: 'string' },
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
  return {
    kind: 'import',
    file: named,
    into,
    begin,
    as: values.as ?? null,
    mapping: values.mapping ?? null,
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
