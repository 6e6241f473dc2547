import { stringify } from 'yaml'

type Value = string | boolean | readonly string[] | Readonly<Record<string, string>>

/** One key of a map in block form, with what is said of it after a `#`. */
export type Field = readonly [key: string, value: Value, comment?: string]

/** The lines of a map in block form. */
export function mapLines(fields: readonly Field[]): string[] {
  return fields.flatMap(([key, value, comment]) => {
    const said = comment === undefined ? '' : ` # ${comment}`
    if (typeof value === 'boolean') return `${key}: ${value}${said}`
    if (typeof value === 'string') return `${key}: ${yamlScalar(value)}${said}`
    if (Array.isArray(value)) {
      const items = (value as readonly string[]).map((item) => `  - ${yamlScalar(item)}`)
      return items.length === 0 ? `${key}: []${said}` : [`${key}:${said}`, ...items]
    }
    const pairs = Object.entries(value).map(([name, text]) => `  ${name}: ${yamlScalar(text)}`)
    return [`${key}:${said}`, ...pairs]
  })
}

/** The lines of one item of a list, a map in block form. */
export function itemLines(fields: readonly Field[]): string[] {
  return mapLines(fields).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/** A text of one line, in quotes where YAML needs them. Days and numbers are left bare: the pipeline reads all as text. */
export function yamlScalar(text: string): string {
  if (/^\d[\d-]*$/.test(text)) return text
  return stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd()
}
