import { type Field, indented, mapLines } from '../../command/make/yaml-lines.ts'
import type { ImportedDossier } from '../imported-dossier.ts'
import { eventsFile, listLines, sourceFile } from './item-texts.ts'

/** What a dossier is called that begins with an import. */
export interface NewDossier {
  readonly id: string
  readonly title: string
  /** IANA zone; `null`: UTC. */
  readonly zone: string | null
}

/** The files of a dossier that begins with what was imported, by path within its folder. */
export function newDossierFiles({ id, title, zone }: NewDossier, imported: ImportedDossier): Map<string, string> {
  const { description, kinds, attributes, units, actors, places, events, sources } = imported
  const head: Field[] = [
    ['id', id],
    ['title', title],
  ]
  if (description !== null) head.push(['description', description])
  if (zone !== null) head.push(['zone', zone])
  const lists = (['kinds', 'attributes', 'units'] as const).flatMap((name) => {
    const lines = listLines(name, { kinds, attributes, units }[name])
    return lines.length === 0 ? [] : ['', `${name}:`, ...indented(lines)]
  })
  const files = new Map([['dossier.yaml', text([...mapLines(head), ...lists])]])
  if (actors.length > 0) files.set('actors.yaml', text(listLines('actors', actors)))
  if (places.length > 0) files.set('places.yaml', text(listLines('places', places)))
  for (const [path, said] of [eventsFile(events), ...sources.map(sourceFile)]) files.set(path, said)
  return files
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
