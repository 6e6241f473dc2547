import { describe, expect, it } from 'vitest'
import { parseLines } from '../../../../pipeline/yaml/lines/parse-lines.ts'
import { Problems } from '../../../../pipeline/problem.ts'
import { newDossierFiles } from '../../../../pipeline/import/write/new-dossier-files.ts'
import type { ImportedDossier } from '../../../../pipeline/import/imported-dossier.ts'

const MOST_IN_YAML = 10_000

function imported(count: number): ImportedDossier {
  const ids = Array.from({ length: count }, (_, index) => `e-${index}`)
  return {
    title: null,
    description: null,
    kinds: [],
    attributes: [],
    units: [],
    actors: [],
    places: [],
    events: ids.map((id) => ({ id, kind: 'event', title: `The “${id}”` })),
    sources: [
      {
        header: { id: 's', outlet: 'O', title: 'T', published: '2024' },
        claims: ids.map((event) => ({ event, attribute: 'killed', value: '3' })),
      },
    ],
  }
}

const filesOf = (count: number) => newDossierFiles({ id: 'd', title: 'D', zone: null }, imported(count))

describe('the files of an import', () => {
  it('are YAML as long as people edit them', () => {
    expect([...filesOf(MOST_IN_YAML).keys()]).toEqual(['dossier.yaml', 'events.yaml', 'sources/s.yaml'])
  })

  it('are JSON Lines beyond, which say the same', () => {
    const count = MOST_IN_YAML + 1
    const files = filesOf(count)
    expect([...files.keys()]).toEqual(['dossier.yaml', 'events.jsonl', 'sources/s.jsonl'])
    const problems = new Problems()
    const read = (path: string, shape: 'list' | 'source') =>
      parseLines(path, new TextEncoder().encode(files.get(path)), shape, problems)?.tree
    const { events, sources } = imported(count)
    expect(read('events.jsonl', 'list')).toEqual(events)
    expect(read('sources/s.jsonl', 'source')).toEqual({ ...sources[0]!.header, claims: sources[0]!.claims })
    expect(problems.sorted()).toEqual([])
  })
})
