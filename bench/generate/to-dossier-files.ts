import { ATTRIBUTES, DAY_KINDS, LANES, LASTING_KINDS } from './dossier-frame.ts'
import type { GeneratedDossier } from './generate-events.ts'
import { OPENING_WINDOW } from './spread-in-time.ts'
import { DOSSIER_ID, DOSSIER_TITLE } from './to-index.ts'
import { formatIsoDay } from '../../src/domain/calendar-day.ts'

/** The YAML files of a generated dossier, by path within the folder of the dossiers. */
export function toDossierFiles({ cast, events: generate }: GeneratedDossier): Map<string, string> {
  const events: string[] = []
  const claimsBySource = new Map<string, string[]>()
  for (const { id, kind, title, label, summary, actors, countries, places, claims } of generate()) {
    events.push(
      `- id: ${id}\n  kind: ${kind.id}\n  title: ${quote(title)}\n  label: ${quote(label)}\n` +
        `  summary:\n    ${quote(summary)}\n  actors: ${listOf(actors)}\n  countries: ${listOf(countries)}\n` +
        `  places: ${listOf(places)}\n`,
    )
    for (const { source, attribute, value } of claims) {
      const lines = claimsBySource.get(source) ?? []
      if (lines.length === 0) claimsBySource.set(source, lines)
      lines.push(`  - { event: ${id}, attribute: ${attribute}, value: ${value} }\n`)
    }
  }
  const files: [string, string][] = [
    ['dossier.yaml', toDossierYaml()],
    ['actors.yaml', cast.actors.map(toEntityYaml).join('')],
    ['places.yaml', cast.places.map(toEntityYaml).join('')],
    ['events.yaml', events.join('')],
    ...cast.sources.map(({ id, outlet, title, published, cites }): [string, string] => {
      const claims = claimsBySource.get(id) ?? []
      const head = `id: ${id}\noutlet: ${quote(outlet)}\ntitle: ${quote(title)}\npublished: ${published}\nlanguage: en\n`
      const said = claims.length > 0 ? `claims:\n${claims.join('')}` : ''
      return [`sources/${id}.yaml`, `${head}cites: ${listOf(cites)}\n${said}`]
    }),
  ]
  return new Map(files.map(([path, text]) => [`${DOSSIER_ID}/${path}`, text]))
}

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
