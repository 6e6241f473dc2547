import * as z from 'zod/mini'
import { keyOrder, orderOf } from './key-order.ts'
import { inNoSpace } from './to-json.ts'

type Schema = z.core.$ZodType

/** Checks and writes data in one walk. @returns `null` where the data do not fit, or have more than is written */
type Writer = (data: unknown) => string | null

/**
 * JSON of what keeps a schema, without spaces and a line break, the keys of every object in order of their code units. What the schema
 * says is made into a function once, which neither copies the data nor looks its keys up.
 * @throws where it does not keep the schema, as the schema itself does
 */
export function checkedText(schema: Schema, data: unknown): string {
  // What was not written may still fit: with keys that are left out.
  return writerOf(schema)(data) ?? inNoSpace(z.parse(schema, data))
}

/** The same in a line of its own. @throws as {@link checkedText} */
export function checkedLine<S extends Schema>(schema: S, data: z.infer<S>): string {
  return `${checkedText(schema, data)}\n`
}

const writers = new WeakMap<Schema, Writer>()

function writerOf(schema: Schema): Writer {
  const known = writers.get(schema)
  if (known) return known
  const made = toWriter(schema)
  writers.set(schema, made)
  return made
}

function toWriter(schema: Schema): Writer {
  const { def } = schema._zod
  if (schema instanceof z.ZodMiniString) return textWriter(schema)
  // What nothing below knows how to check is left to the schema.
  if (def.checks?.length) return leaveTo(schema)
  if (schema instanceof z.ZodMiniObject) return objectWriter(schema)
  if (schema instanceof z.ZodMiniArray) return listWriter(writerOf(schema.def.element))
  if (schema instanceof z.ZodMiniNullable) {
    const write = writerOf(schema.def.innerType)
    return (data) => (data === null ? 'null' : write(data))
  }
  if (schema instanceof z.ZodMiniOptional) return writerOf(schema.def.innerType)
  if (schema instanceof z.ZodMiniNumberFormat)
    return schema.def.format === 'safeint'
      ? (data) => (Number.isSafeInteger(data) ? String(data) : null)
      : leaveTo(schema)
  if (schema instanceof z.ZodMiniNumber) return (data) => (Number.isFinite(data) ? String(data) : null)
  if (schema instanceof z.ZodMiniBoolean) return (data) => (typeof data === 'boolean' ? String(data) : null)
  if (schema instanceof z.ZodMiniEnum) return ofSome(Object.values(schema.def.entries))
  if (schema instanceof z.ZodMiniLiteral) return ofSome(schema.def.values)
  if (schema instanceof z.ZodMiniTuple && schema.def.rest === null) return tupleWriter(schema.def.items)
  if (schema instanceof z.ZodMiniRecord && schema.def.keyType instanceof z.ZodMiniString) return recordWriter(schema)
  if (schema instanceof z.ZodMiniUnion) {
    const options = schema.def.options.map(writerOf)
    return (data) => {
      for (const write of options) {
        const text = write(data)
        if (text !== null) return text
      }
      return null
    }
  }
  return leaveTo(schema)
}

function leaveTo(schema: Schema): Writer {
  return (data) => {
    const { success, data: checked } = z.safeParse(schema, data)
    return success ? inNoSpace(checked) : null
  }
}

/** Of texts that are checked, so many that passed are known. */
const MOST_KNOWN = 10_000

function textWriter(schema: z.ZodMiniString): Writer {
  const { checks } = schema.def
  if (!checks?.length && !('format' in schema.def))
    return (data) => (typeof data === 'string' ? JSON.stringify(data) : null)
  const known = new Set<string>()
  return (data) => {
    if (typeof data !== 'string') return null
    if (!known.has(data)) {
      if (!z.safeParse(schema, data).success) return null
      if (known.size === MOST_KNOWN) known.clear()
      known.add(data)
    }
    return JSON.stringify(data)
  }
}

function ofSome(values: readonly unknown[]): Writer {
  const texts = new Map(values.map((value) => [value, JSON.stringify(value)]))
  return (data) => texts.get(data) ?? null
}

function listWriter(write: Writer): Writer {
  return (data) => {
    if (!Array.isArray(data)) return null
    let text = ''
    for (const part of data as unknown[]) {
      const written = write(part)
      if (written === null) return null
      text += text === '' ? '[' : ','
      text += written
    }
    return text === '' ? '[]' : `${text}]`
  }
}

function tupleWriter(items: readonly Schema[]): Writer {
  const all = items.map(writerOf)
  return (data) => {
    // One that is shorter, since its last are optional, is left to the schema.
    if (!Array.isArray(data) || data.length !== all.length) return null
    let text = ''
    for (const [place, write] of all.entries()) {
      const written = write(data[place])
      if (written === null) return null
      text += place === 0 ? '[' : ','
      text += written
    }
    return `${text}]`
  }
}

function recordWriter(schema: z.ZodMiniRecord): Writer {
  const [writeKey, write] = [writerOf(schema.def.keyType), writerOf(schema.def.valueType)]
  return (data) => {
    if (!isMap(data)) return null
    const { keys, compact } = keyOrder(data)
    if (keys.length !== Object.keys(data).length) return null
    let text = ''
    for (const [place, key] of keys.entries()) {
      const written = writeKey(key) === null ? null : write(data[key])
      if (written === null) return null
      text += compact[place] ?? ''
      text += written
    }
    return text === '' ? '{}' : `${text}}`
  }
}

function objectWriter({ def: { shape } }: z.ZodMiniObject): Writer {
  const fields: Readonly<Record<string, Schema>> = shape
  const names = new Set(Object.keys(fields))
  const inOrder = orderOf([...names]).keys.map((key) => {
    const field = fields[key] as Schema
    return {
      key,
      name: `${JSON.stringify(key)}:`,
      write: writerOf(field),
      isOptional: field instanceof z.ZodMiniOptional,
    }
  })
  return (data) => {
    if (!isMap(data)) return null
    for (const key in data) if (!names.has(key)) return null
    let text = ''
    for (const { key, name, write, isOptional } of inOrder) {
      const part = data[key]
      if (part === undefined && isOptional) continue
      const written = write(part)
      if (written === null) return null
      text += text === '' ? '{' : ','
      text += name
      text += written
    }
    return text === '' ? '{}' : `${text}}`
  }
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
