import * as z from 'zod'
import type { Problems, Spot } from '../problem.ts'
import { reportIssues } from './schema-problems.ts'
import type { ParsedFile, Path } from '../steps/parse.ts'

/**
 * The fields of something written that fit their schema: an unsound one is left out, so that the others can still be
 * looked at. In a list or map, `null` stands for what is unsound, so that places are kept.
 */
export type SoundFields<T> = { readonly [K in keyof T]?: SoundField<T[K]> | undefined }

type SoundField<V> = V extends readonly (infer U)[]
  ? readonly (U | null)[]
  : V extends Readonly<Record<string, string>>
    ? Readonly<Record<string, string | null>>
    : V

/** One item that people wrote, and where its parts stand. */
export interface Written<T> {
  readonly value: SoundFields<T>
  /** Keys whose fields do not fit, wholly or in part; that was reported. Other keys that are not there are absent. */
  readonly unsound: ReadonlySet<string>
  readonly spot: SpotIn
}

/** Where a part of an item stands. */
type SpotIn = (path?: Path, on?: 'key' | 'value') => Spot

/** There are as many items as claims: each keeps little. */
class WrittenItem<T> implements Written<T> {
  readonly value: SoundFields<T>
  readonly unsound: ReadonlySet<string>
  readonly #spotInFile: ParsedFile['spot']
  readonly #path: Path

  /** @param file is not kept, so that its tree can be let go when all of it is read */
  constructor(value: SoundFields<T>, unsound: ReadonlySet<string>, { spot }: ParsedFile, path: Path) {
    this.value = value
    this.unsound = unsound
    this.#spotInFile = spot
    this.#path = path
  }

  get spot(): SpotIn {
    const [spotIn, path] = [this.#spotInFile, this.#path]
    return (inner = [], on) => spotIn([...path, ...inner], on)
  }
}

/**
 * Reads a part of a parsed file field by field and reports what does not fit.
 * @param path where the part stands in the file
 * @returns `null` where it is no map
 */
export function readFields<T>(
  schema: z.ZodObject & z.ZodType<T>,
  part: unknown,
  file: ParsedFile,
  path: Path,
  problems: Problems,
): Written<T> | null {
  const result = schema.safeParse(part)
  if (result.success) return new WrittenItem(result.data as SoundFields<T>, NONE, file, path)
  const unsound = reportIssues(schema, result.error.issues, part, file, path, problems)
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return null
  const value: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(schema.shape)) {
    if (!Object.hasOwn(part, key)) continue
    const raw = (part as Record<string, unknown>)[key]
    value[key] = unsound.has(key) ? soundPartsOf(field, raw) : z.parse(field, raw)
  }
  return new WrittenItem(value as SoundFields<T>, unsound, file, path)
}

const NONE: ReadonlySet<string> = new Set()

/** The parts of an unsound list or map, `null` for those that do not fit; `undefined` of anything else. */
function soundPartsOf(field: z.core.$ZodType, raw: unknown): unknown {
  const { element, keyType, valueType } = partTypesOf(field)
  const soundOrNull = (type: z.core.$ZodType, part: unknown) => z.safeParse(type, part).data ?? null
  if (Array.isArray(raw)) return element && raw.map((part) => soundOrNull(element, part))
  if (typeof raw !== 'object' || raw === null || !keyType || !valueType) return undefined
  const entries = Object.entries(raw).filter(([key]) => z.safeParse(keyType, key).success)
  return Object.fromEntries(entries.map(([key, part]) => [key, soundOrNull(valueType, part)]))
}

interface PartTypes {
  readonly element?: z.core.$ZodType
  readonly keyType?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
}

/** What a list holds, or a map; of several choices the first that is one. */
function partTypesOf(field: z.core.$ZodType): PartTypes {
  const def = field._zod.def as PartTypes & { innerType?: z.core.$ZodType; options?: readonly z.core.$ZodType[] }
  if (def.innerType) return partTypesOf(def.innerType)
  return def.options?.map(partTypesOf).find(({ element, keyType }) => element ?? keyType) ?? def
}
