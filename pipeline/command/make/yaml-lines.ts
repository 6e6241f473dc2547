import { stringify } from 'yaml'

type Value =
  string | boolean | readonly string[] | readonly Readonly<Record<string, unknown>>[] | Readonly<Record<string, string>>

/** One key of a map in block form, with what is said of it after a `#`. */
export type Field = readonly [key: string, value: Value, comment?: string]

/** The lines of a map in block form. */
export function mapLines(fields: readonly Field[]): string[] {
  return fields.flatMap(([key, value, comment]) => {
    const said = comment === undefined ? '' : ` # ${comment}`
    if (typeof value === 'boolean') return `${key}: ${value}${said}`
    if (typeof value === 'string') {
      // A text of several paragraphs: behind it a comment would be a part of it.
      if (value.includes('\n'))
        return [`${key}: |-${said}`, ...value.split('\n').map((line) => (line ? `  ${line}` : ''))]
      return `${key}: ${yamlScalar(value)}${said}`
    }
    if (Array.isArray(value)) {
      const items = (value as readonly (string | Readonly<Record<string, unknown>>)[]).flatMap((item) =>
        typeof item === 'string' ? `  - ${yamlScalar(item)}` : indented(itemLines(fieldsOfMap(item))),
      )
      return items.length === 0 ? `${key}: []${said}` : [`${key}:${said}`, ...items]
    }
    const pairs = Object.entries(value).map(([name, text]) => `  ${name}: ${yamlScalar(text)}`)
    return [`${key}:${said}`, ...pairs]
  })
}

/** The lines of one item of a list, a map in block form. */
export function itemLines(fields: readonly Field[]): string[] {
  return mapLines(fields).map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`))
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}

function fieldsOfMap(map: Readonly<Record<string, unknown>>): Field[] {
  return Object.entries(map).flatMap(([key, value]): Field[] => (value === undefined ? [] : [[key, value as Value]]))
}

/** Texts that need no quotes in any version of YAML: Latin words that are longer than its words for true, false and null. */
const PLAIN = /^(?=.{6})[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*$/

/** A text of one line, in quotes where YAML needs them. Days and numbers are left bare: the pipeline reads all as text. */
export function yamlScalar(text: string): string {
  if (/^\d[\d-]*$/.test(text) || PLAIN.test(text)) return text
  const written = stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd()
  // What begins as a document ends (“...”) is written in a block of its own lines, which would need an indentation.
  return written.includes('\n') ? `'${text.replaceAll("'", "''")}'` : written
}
