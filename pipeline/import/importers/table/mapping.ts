import * as z from 'zod'
import { VALUE_KINDS } from '../../../../src/domain/values/value-types.ts'
import { didYouMean, suggestFrom } from '../../../names/nearest.ts'
import { quoted, type Problems } from '../../../problem.ts'
import { readFields } from '../../../schema/sound-fields.ts'
import { id, line } from '../../../schema/written-scalars.ts'
import { parseFile, type Path } from '../../../steps/parse.ts'
import { DATE_ORDERS, type ImportContext } from '../../importer.ts'

const column = line.describe('The name of a column')

const claimSchema = z.strictObject({
  attribute: id,
  label: line.optional(),
  type: z.enum(VALUE_KINDS),
  column: column.optional().describe('Of the value; left out of a date whose parts have columns of their own'),
  to: column.optional().describe('Of a date: its end'),
  year: column.optional(),
  month: column.optional(),
  day: column.optional(),
  time: column.optional(),
  order: z.enum(DATE_ORDERS).optional().describe('Of a date such as 3/4/2024'),
  unit: line.optional().describe('Of a quantity'),
  cumulative: z.boolean().optional().describe('Of a quantity: a later count may be higher'),
  decimal: z.enum(['.', ',']).optional().describe('Of a quantity: what parts its decimals'),
  names: z.enum(['actors', 'places']).optional().describe('Of an entity: what it names'),
})

const eventSchema = z.strictObject({
  id: column.optional().describe('Rows with the same are one event; kept, as what the data set calls it'),
  dataSet: line
    .optional()
    .describe('Of the ids: the same name for each release. Left out, that of the file without dates and versions'),
  title: column,
  summary: column.optional(),
  place: column.optional(),
  lat: column.optional(),
  lon: column.optional(),
  actors: z.array(column).optional(),
})

const sourceSchema = z.strictObject({
  outlet: column.optional(),
  title: column.optional(),
  url: column.optional(),
  published: column.optional(),
  order: z.enum(DATE_ORDERS).optional().describe('Of “published”'),
})

export const mappingSchema = z.strictObject({
  kind: line.optional().describe('What the events are: Event, if nothing is said'),
  kinds: column.optional().describe('Where each row says of what kind it is'),
  event: eventSchema,
  claims: z.array(claimSchema).min(1, 'has no claims\nName the column of the date at least.'),
  source: sourceSchema
    .optional()
    .describe('The document that makes the claims of a row; left out: the table makes them'),
  cites: column.optional().describe('The address of the document that the table has a row from'),
})

/** Which column of a table is what. */
export type Mapping = z.infer<typeof mappingSchema>
export type MappedClaim = z.infer<typeof claimSchema>
export type MappedSource = z.infer<typeof sourceSchema>

/**
 * Reads the mapping that whoever imports has written.
 * @returns `null` (and a report) where it is wrong, or names a column that the table does not have
 */
export function readMapping(
  { name, text }: NonNullable<ImportContext['wishes']['mapping']>,
  columns: readonly string[],
  problems: Problems,
): Mapping | null {
  const file = parseFile(name, new TextEncoder().encode(text), problems)
  if (!file) return null
  if (readFields(mappingSchema, file.tree, file, [], problems)?.unsound.size !== 0) return null
  const mapping = mappingSchema.parse(file.tree)
  const suggest = suggestFrom(columns)
  for (const [path, named] of namedColumns(mapping)) {
    if (columns.includes(named)) continue
    const hint = `${didYouMean(suggest(named))}The table has ${columns.join(', ')}.`
    problems.error('no-column', file.spot(path), `there is no column ${quoted(named)}`, hint)
  }
  mapping.claims.forEach((claim, index) => {
    if (claim.column !== undefined || (claim.type === 'date' && claim.year !== undefined)) return
    const hint = 'Name it with “column”, or of a date in parts with “year”, “month” and “day”.'
    problems.error('missing-key', file.spot(['claims', index]), 'names no column', hint)
  })
  if (!mapping.claims.some(({ type }) => type === 'date')) {
    const hint = 'Add one of type date: it places the events on the timeline.'
    problems.error('no-date', file.spot(['claims']), 'has no claim that is a date', hint)
  }
  return problems.errorCount > 0 ? null : mapping
}

const CLAIM_COLUMNS = ['column', 'to', 'year', 'month', 'day', 'time'] as const
const SOURCE_COLUMNS = ['outlet', 'title', 'url', 'published'] as const

/** Every column that a mapping names, and where. */
export function namedColumns({ kinds, event, claims, source, cites }: Mapping): (readonly [Path, string])[] {
  const { actors = [], dataSet: _, ...columns } = event
  return [
    [['kinds'], kinds] as const,
    [['cites'], cites] as const,
    ...Object.entries(columns).map(([key, name]) => [['event', key], name] as const),
    ...actors.map((name, index) => [['event', 'actors', index], name] as const),
    ...claims.flatMap((claim, index) => CLAIM_COLUMNS.map((key) => [['claims', index, key], claim[key]] as const)),
    ...SOURCE_COLUMNS.map((key) => [['source', key], source?.[key]] as const),
  ].flatMap(([path, name]) => (name === undefined ? [] : [[path, name] as const]))
}
