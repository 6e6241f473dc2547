import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml'
import { yamlScalar } from '../make/yaml-lines.ts'
import { type Splice, splice } from './splice.ts'

/** Keys of `site.yaml` and of `retired.yaml` that name a dossier, and those that list some. */
const NAMES = ['opens', 'instead']
const LISTS = ['order']

/**
 * Changes how `site.yaml` or `retired.yaml` name a dossier, and leaves every other character as it is.
 * @param yaml YAML without an error
 * @param to `null`: it is named no more
 */
export function changeMentions(yaml: string, from: string, to: string | null): string {
  const root: unknown = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false }).contents
  if (!isMap(root)) return yaml
  const changes = root.items.flatMap(({ key, value }): Splice[] => {
    if (!isScalar(key)) return []
    if (NAMES.includes(String(key.value)) && isScalar(value) && value.value === from)
      return to === null ? [linesOf(key, value, yaml)] : replaced(value, to)
    if (!LISTS.includes(String(key.value)) || !isSeq(value)) return []
    const named = value.items.filter((item): item is Scalar => isScalar(item) && item.value === from)
    if (named.length === 0) return []
    // A list names each once.
    const isListed = value.items.some((item) => isScalar(item) && item.value === to)
    if (to !== null && !isListed) return named.flatMap((item) => replaced(item, to))
    return value.items.length === named.length ? [linesOf(key, value, yaml)] : withoutItems(value, from, yaml)
  })
  return splice(yaml, changes)
}

function replaced({ range }: Scalar, to: string): Splice[] {
  return range ? [{ start: range[0], end: range[1], text: yamlScalar(to) }] : []
}

/** The lines of a key and of its value, without them. */
function linesOf(key: Scalar, value: Scalar | YAMLSeq, yaml: string): Splice {
  return wholeLines(key.range?.[0] ?? 0, value.range?.[1] ?? 0, yaml)
}

function wholeLines(from: number, to: number, yaml: string): Splice {
  const start = yaml.lastIndexOf('\n', from - 1) + 1
  // A list ends behind its last line.
  const end = yaml.charAt(to - 1) === '\n' ? to : yaml.indexOf('\n', to) + 1
  return { start, end: end === 0 ? yaml.length : end, text: '' }
}

function withoutItems({ items, flow, range }: YAMLSeq, id: string, yaml: string): Splice[] {
  const scalars = items.filter((item): item is Scalar => isScalar(item))
  if (!flow)
    return scalars
      .filter(({ value }) => value === id)
      .map(({ range: at }) => wholeLines(at?.[0] ?? 0, at?.[1] ?? 0, yaml))
  const kept = scalars.filter(({ value }) => value !== id).map(({ value }) => yamlScalar(String(value)))
  return range ? [{ start: range[0], end: range[1], text: `[${kept.join(', ')}]` }] : []
}
