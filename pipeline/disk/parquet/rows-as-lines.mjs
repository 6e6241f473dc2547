// Reads a table in Parquet from the standard input and writes its rows as JSON Lines, after a line that names its columns. What cannot be
// read exactly is refused, in one line of JSON on the standard error: { "message": …, "hint": … }. A program of its own, since Parquet is read
// in turns, and the pipeline goes straight on.
import { readFileSync, writeSync } from 'node:fs'
import * as zlib from 'node:zlib'
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'

/** Rows that are written at once. */
const ROWS = 20_000
const MS_PER_DAY = 86_400_000
/** Of a decimal number, a double holds so many digits. */
const MOST_DIGITS = 15

const COMPRESSORS = {
  GZIP: (bytes) => zlib.gunzipSync(bytes),
  BROTLI: (bytes) => zlib.brotliDecompressSync(bytes),
  ...(zlib.zstdDecompressSync && { ZSTD: (bytes) => zlib.zstdDecompressSync(bytes) }),
}
const READ_CODECS = ['UNCOMPRESSED', 'SNAPPY', ...Object.keys(COMPRESSORS)]

/** Types that say more, or less, than a text of the source. */
const REFUSED = {
  /** Where {@link MOST_DIGITS} do not suffice, or DOUBLE stands in the same structure. */
  DECIMAL: 'Numbers of this type are not read exactly here: write them as DOUBLE, or as text.',
  FLOAT: 'Numbers of this type are not read exactly: write them as DOUBLE, or as text.',
  TIMESTAMP: 'It has a clock, whether the source has or not: write a DATE, or a text as dates are written in YAML.',
  TIME: 'Write a text.',
  INTERVAL: 'Write a text.',
  BSON: 'Write JSON, a structure, a list or a text.',
}

/** JSON stays the text that it is. */
const PARSERS = { jsonFromBytes: (bytes) => bytes && new Json(bytes) }

class Refusal extends Error {
  constructor(message, hint) {
    super(message)
    this.hint = hint
  }
}

function typeOf({ type, converted_type: converted, logical_type: logical }) {
  if (type === 'INT96') return 'TIMESTAMP'
  if (!converted && !logical) return type
  return String(converted ?? logical.type).replace(/_(MILLIS|MICROS|NANOS)$/, '')
}

/** All that is written in a column, by its elements that hold no others. */
const leavesOf = ({ element, children }) => (children.length === 0 ? [element] : children.flatMap(leavesOf))

/** Refuses a column that is not read as it is written. @returns whether its numbers are DECIMAL */
function checkTypes(column) {
  const leaves = leavesOf(column)
  const types = leaves.map(typeOf)
  const isDecimal = types.includes('DECIMAL')
  const isExact = !types.includes('DOUBLE') && leaves.every(({ precision = 0 }) => precision <= MOST_DIGITS)
  const refused = types.find((type) => REFUSED[type] && (type !== 'DECIMAL' || !isExact))
  if (refused) throw new Refusal(`the column “${column.element.name}” is of type ${refused}`, REFUSED[refused])
  return isDecimal
}

/** A cell that is JSON already. */
class Json {
  #bytes
  constructor(bytes) {
    this.#bytes = bytes
  }
  /** On one line: a line break in JSON parts two of its tokens. */
  toString() {
    return new TextDecoder().decode(this.#bytes).replaceAll(/[\r\n]+/g, ' ')
  }
}

/** What a cell says as JSON, whole numbers exactly, without the keys that are null. */
function jsonOf(value, isDecimal) {
  if (value instanceof Json) return String(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return JSON.stringify(String(value))
  // It was multiplied by a power of ten.
  if (typeof value === 'number' && isDecimal) return String(Number(value.toPrecision(MOST_DIGITS)))
  if (value instanceof Date) return JSON.stringify(isoDay(value))
  if (Array.isArray(value)) return `[${value.map((part) => jsonOf(part ?? null, isDecimal)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part == null ? [] : `${JSON.stringify(key)}:${jsonOf(part, isDecimal)}`,
  )
  return `{${parts.join(',')}}`
}

function lineOf(row, decimals) {
  const parts = Object.entries(row).flatMap(([name, value]) =>
    value == null ? [] : `${JSON.stringify(name)}:${jsonOf(value, decimals.has(name))}`,
  )
  return `{${parts.join(',')}}\n`
}

function isoDay(date) {
  if (date.getTime() % MS_PER_DAY !== 0) throw new Error('a DATE is a whole day')
  return date.toISOString().slice(0, date.toISOString().indexOf('T'))
}

async function writeRows(bytes) {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const metadata = parquetMetadata(file)
  const schema = parquetSchema(metadata)
  const decimals = new Set(schema.children.flatMap((column) => (checkTypes(column) ? column.element.name : [])))
  for (const { columns } of metadata.row_groups)
    for (const { meta_data: { codec } = {} } of columns)
      if (codec !== undefined && !READ_CODECS.includes(codec))
        throw new Refusal(`is compressed with ${codec}`, `Write it with one of ${READ_CODECS.join(', ')}.`)
  write(`${JSON.stringify(schema.children.map(({ element }) => element.name))}\n`)
  let rowStart = 0
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count)
    const rows = await parquetReadObjects({
      file,
      metadata,
      compressors: COMPRESSORS,
      parsers: PARSERS,
      rowStart,
      rowEnd,
    })
    for (let at = 0; at < rows.length; at += ROWS)
      write(
        rows
          .slice(at, at + ROWS)
          .map((row) => lineOf(row, decimals))
          .join(''),
      )
    rowStart = rowEnd
  }
}

function write(text) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += writeSync(1, bytes, at));
}

try {
  await writeRows(readFileSync(0))
} catch (error) {
  const {
    message,
    hint = 'Write the table again; programs such as DuckDB write it with COPY … TO … (FORMAT parquet).',
  } = error
  process.stderr.write(
    JSON.stringify({ message: error instanceof Refusal ? message : `cannot be read as Parquet: ${message}`, hint }),
  )
  process.exitCode = 1
}
