import { ATTRIBUTES, DAY_KINDS, LANES, LASTING_KINDS } from './dossier-frame.ts'
import type { GeneratedDossier } from './generate-events.ts'
import { OPENING_WINDOW } from './spread-in-time.ts'
import { DOSSIER_ID, DOSSIER_TITLE } from './to-index.ts'
import { formatIsoDay } from '../../src/domain/calendar-day.ts'

/** How events and sources are written: as people do, or as programs write many. */
export type WrittenForm = 'YAML' | 'JSON Lines'

/** The files of a generated dossier, by path within the folder of the dossiers. */
export function toDossierFiles(dossier: GeneratedDossier, form: WrittenForm = 'YAML'): Map<string, string> {
  const { cast } = dossier
  const files: [string, string][] = [
    ['dossier.yaml', toDossierYaml()],
    ['actors.yaml', cast.actors.map(toEntityYaml).join('')],
    ['places.yaml', cast.places.map(toEntityYaml).join('')],
    ...(form === 'YAML' ? inYaml(dossier) : inLines(dossier)),
  ]
  return new Map(files.map(([path, text]) => [`${DOSSIER_ID}/${path}`, text]))
}

function inYaml({ cast, events: generate }: GeneratedDossier): [string, string][] {
  const events: string[] = []
  const claimsBySource = new Map<string, string[]>()
  for (const { id, kind, title, label, summary, actors, countries, places, claims } of generate()) {
    events.push(
      `- id: ${id}\n  kind: ${kind.id}\n  title: ${quote(title)}\n  label: ${quote(label)}\n` +
        `  summary:\n    ${quote(summary)}\n  actors: ${listOf(actors)}\n  countries: ${listOf(countries)}\n` +
        `  places: ${listOf(places)}\n`,
    )
    for (const { source, attribute, value } of claims)
      add(claimsBySource, source, `  - { event: ${id}, attribute: ${attribute}, value: ${value} }\n`)
  }
  return [
    ['events.yaml', events.join('')],
    ...cast.sources.map(({ id, outlet, title, published, cites }): [string, string] => {
      const claims = claimsBySource.get(id) ?? []
      const head = `id: ${id}\noutlet: ${quote(outlet)}\ntitle: ${quote(title)}\npublished: ${published}\nlanguage: en\n`
      const said = claims.length > 0 ? `claims:\n${claims.join('')}` : ''
      return [`sources/${id}.yaml`, `${head}cites: ${listOf(cites)}\n${said}`]
    }),
  ]
}

function inLines({ cast, events: generate }: GeneratedDossier): [string, string][] {
  const events: string[] = []
  const claimsBySource = new Map<string, string[]>()
  for (const { id, kind, title, label, summary, actors, countries, places, claims } of generate()) {
    events.push(toLine({ id, kind: kind.id, title, label, summary, actors, countries, places }))
    for (const { source, attribute, value } of claims)
      add(claimsBySource, source, toLine({ event: id, attribute, value }))
  }
  return [
    ['events.jsonl', events.join('')],
    ...cast.sources.map(({ id, outlet, title, published, cites }): [string, string] => {
      const head = toLine({ id, outlet, title, published, language: 'en', cites })
      return [`sources/${id}.jsonl`, head + (claimsBySource.get(id) ?? []).join('')]
    }),
  ]
}

function add(lists: Map<string, string[]>, key: string, line: string): void {
  const lines = lists.get(key)
  if (lines) lines.push(line)
  else lists.set(key, [line])
}

const toLine = (value: unknown) => `${JSON.stringify(value)}\n`

function toDossierYaml(): string {
  const kinds = [...DAY_KINDS, ...LASTING_KINDS].map(({ lasts, ...kind }) =>
    lasts === null ? kind : { ...kind, lasts },
  )
  const attributes = ATTRIBUTES.map(({ id, label, type, unit, options }) => ({
    id,
    label,
    type,
    ...(unit === null ? {} : { unit }),
    ...(type === 'category' ? { options } : {}),
  }))
  const { earliest, latest } = OPENING_WINDOW
  return [
    `id: ${DOSSIER_ID}\ntitle: ${DOSSIER_TITLE}\nwindow: ${formatIsoDay(earliest)}/${formatIsoDay(latest)}\n`,
    `lanes:\n${LANES.map(toItem).join('')}`,
    `kinds:\n${kinds.map(toItem).join('')}`,
    `attributes:\n${attributes.map(toItem).join('')}`,
  ].join('')
}

function toEntityYaml(entity: Readonly<Record<string, unknown>>): string {
  return toItem(Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== null)))
}

/** YAML takes JSON in. */
function toItem(value: unknown): string {
  return `- ${JSON.stringify(value)}\n`
}

function quote(text: string): string {
  return JSON.stringify(text)
}

function listOf(ids: readonly string[]): string {
  return `[${ids.join(', ')}]`
}
