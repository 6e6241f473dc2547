import type * as z from 'zod'
import { didYouMean, suggestFrom } from '../names/nearest.ts'
import { quoted, type Problems } from '../problem.ts'
import type { ParsedFile, Path } from '../steps/parse.ts'

/**
 * Reports what a schema finds wrong in one part of a parsed file, each fault once, at its own place.
 * @param path where the part stands in the file
 * @returns the keys of the part that do not fit or are not known, and those that a misspelt one was meant to be
 */
export function reportIssues(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  part: unknown,
  file: ParsedFile,
  path: Path,
  problems: Problems,
): Set<string> {
  // A misspelt key is one fault, not two: the key that it was meant to be is not missing as well.
  const meant = new Set<string>()
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') reportUnknownKeys(schema, part, issue, file, path, problems, meant)
  }
  const unsound = new Set(meant)
  for (const issue of issues) if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => unsound.add(key))
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') continue
    const [key] = issue.path
    if (key !== undefined) unsound.add(String(key))
    if (key !== undefined && issue.path.length === 1 && meant.has(String(key)) && valueAt(part, [key]) === undefined)
      continue
    reportIssue(issue, part, file, [...path, ...issue.path], problems)
  }
  return unsound
}

function reportIssue(issue: z.core.$ZodIssue, part: unknown, file: ParsedFile, at: Path, problems: Problems): void {
  const found = valueAt(part, issue.path)
  const ofList = Array.isArray(found) ? issuesOfList(issue) : []
  if (ofList.length > 0) {
    for (const inner of ofList)
      reportIssue(inner, part, file, [...at, ...inner.path.slice(issue.path.length)], problems)
    return
  }
  const name = nameOf(issue.path)
  const isKind = issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union'
  if (found === undefined) {
    problems.error('missing-key', file.spot(at), `lacks the key ${name}`, `Add “${String(issue.path.at(-1))}: …”.`)
  } else if (found === null && isKind && file.isTilde(at)) {
    const isValue = name === '“value”' || name === '“stands”'
    const hint = isValue ? 'Write "~50" in quotes.' : 'Write a value, or leave the key out.'
    problems.error('empty-value', file.spot(at), `${name}: a bare ~ means nothing in YAML`, hint)
  } else if (found === null && isKind) {
    problems.error('empty-value', file.spot(at), `${name} is empty`, 'Write a value, or leave the key out.')
  } else {
    const { code, message, hint } = describe(issue, found, name)
    problems.error(code, file.spot(at, issue.code === 'invalid_key' ? 'key' : 'value'), message, hint)
  }
}

/** What is wrong in a list that is one of several choices, none of which says it in words of its own. */
function issuesOfList(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message.includes('\n')) return []
  const ofList = issue.errors.find((inner) => inner.every(({ path }) => path.length > 0)) ?? []
  return ofList.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function reportUnknownKeys(
  schema: z.ZodType,
  part: unknown,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  file: ParsedFile,
  path: Path,
  problems: Problems,
  meant: Set<string>,
): void {
  const known = keysAt(schema, issue.path)
  const present = valueAt(part, issue.path) as Record<string, unknown>
  const suggest = suggestFrom(known)
  for (const key of issue.keys) {
    const nearest = suggest(key).filter((name) => !(name in present))
    for (const name of nearest) meant.add(name)
    const split = present[key] === null ? 'Quote the text if a comma in it made this a key of its own. ' : ''
    const hint = `${didYouMean(nearest)}${split}Known here: ${known.join(', ')}.`
    problems.error(
      'unknown-key',
      file.spot([...path, ...issue.path, key], 'key'),
      `the key ${quoted(key)} is not known`,
      hint,
    )
  }
}

function describe(
  issue: z.core.$ZodIssue,
  found: unknown,
  name: string,
): { code: string; message: string; hint: string } {
  const [first = '', second] = issue.message.split('\n')
  if (second !== undefined) {
    if (typeof found === 'boolean')
      return { code: 'wrong-type', message: `${name} is ${found} and should be text`, hint: inQuotes(found) }
    // “title” holds HTML; “id”: “A B” is not an id.
    const joint = /^(is|has|holds) /.test(first) ? ' ' : ': '
    return { code: 'bad-value', message: `${name}${joint}${first}`, hint: second }
  }
  if (issue.code === 'invalid_key') {
    const [message = '', hint = ''] = (issue.issues[0]?.message ?? '').split('\n')
    return { code: 'bad-value', message: `${name}: ${message}`, hint }
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String)
    const hint = `${typeof found === 'string' ? didYouMean(suggestFrom(options)(found)) : ''}One of: ${options.join(', ')}.`
    return { code: 'bad-value', message: `${name}: ${show(found)} is not one of the choices`, hint }
  }
  if (issue.code === 'invalid_union') {
    const choices = issue.errors
      .flat()
      .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []))
    const suggestion = typeof found === 'string' ? didYouMean(suggestFrom(choices)(found)) : ''
    const message = `${name} is ${show(found)} and should be a list or ${choices.map(quoted).join(' or ')}`
    return { code: 'wrong-type', message, hint: `${suggestion}${EXPECTED.array.hint}` }
  }
  if (issue.code === 'invalid_type') {
    const expected = (EXPECTED as Readonly<Partial<Record<string, Expected>>>)[issue.expected] ?? {
      what: issue.expected,
      hint: 'Look at the JSON Schema of the file.',
    }
    const hint = issue.expected === 'string' && typeof found === 'boolean' ? inQuotes(found) : expected.hint
    return { code: 'wrong-type', message: `${name} is ${show(found)} and should be ${expected.what}`, hint }
  }
  return { code: 'bad-value', message: `${name}: ${issue.message}`, hint: 'Look at the JSON Schema of the file.' }
}

function inQuotes(found: boolean): string {
  return `Put it in quotes: "${found}".`
}

interface Expected {
  readonly what: string
  readonly hint: string
}

const EXPECTED = {
  string: { what: 'text', hint: 'Write one text here.' },
  array: { what: 'a list', hint: 'Write a list: [one, two]; a list of one as [one].' },
  object: { what: 'a map', hint: 'Write “name: value” pairs.' },
  record: { what: 'a map', hint: 'Write “id: label” pairs.' },
  boolean: { what: 'true or false', hint: 'Write true or false, without quotes.' },
} as const

function show(found: unknown): string {
  if (Array.isArray(found)) return 'a list'
  if (typeof found === 'string') return quoted(found)
  return typeof found === 'object' ? 'a map' : JSON.stringify(found)
}

function nameOf(path: readonly PropertyKey[]): string {
  const keys = path.filter((step) => typeof step === 'string')
  return keys.length === 0 ? 'this' : `“${keys.join('.')}”`
}

function valueAt(part: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = part
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType | undefined = schema
  const unwrap = (type: z.core.$ZodType | undefined): z.core.$ZodType | undefined => {
    const def = type?._zod.def as { innerType?: z.core.$ZodType } | undefined
    return def?.innerType ? unwrap(def.innerType) : type
  }
  for (const step of path) {
    const def = unwrap(at)?._zod.def as
      { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType } | undefined
    at = typeof step === 'number' ? def?.element : def?.shape?.[String(step)]
  }
  const def = unwrap(at)?._zod.def as { shape?: Record<string, unknown> } | undefined
  return Object.keys(def?.shape ?? {})
}
