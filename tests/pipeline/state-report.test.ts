import { describe, expect, it } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import type { StateReport } from '../../pipeline/command/report/build-state-report.ts'
import { memoryDisk } from './memory-disk.ts'

const DOSSIER = `id: d
title: Dossier
kinds: [{ id: report, label: Report, placedBy: dated }]
attributes:
  - { id: dated, label: Date, type: date }
  - { id: killed, label: Killed, type: quantity, unit: people }
  - { id: author, label: Author, type: category, options: { a: A, b: B } }
`
const EVENTS = `- { id: disputed, kind: report, title: Disputed }
- { id: lonely, kind: report, title: Lonely }
`
const source = (id: string, claims: string, more = '') =>
  `id: ${id}\noutlet: Outlet ${id}\ntitle: T\npublished: 2024-01-0${id === 'one' ? 1 : 2}\n${more}${claims && `claims:\n${claims}`}`

const FILES = {
  'dossiers/d/dossier.yaml': DOSSIER,
  'dossiers/d/events.yaml': EVENTS,
  'dossiers/d/assessments.yaml': `- { event: disputed, attribute: dated, stands: 2024-01-01, because: Seen., basis: [one] }
- { event: disputed, attribute: author, stands: unresolved, because: Unknown. }
`,
  'dossiers/d/sources/root.yaml': 'id: root\noutlet: Root\ntitle: T\nunread: true\n',
  'dossiers/d/sources/idle.yaml': source('idle', ''),
  'dossiers/d/sources/one.yaml': source(
    'one',
    `  - { event: disputed, attribute: dated, value: 2024-01-01 }
  - { event: disputed, attribute: killed, value: 2 }
  - { event: disputed, attribute: author, value: a }
  - { event: lonely, attribute: dated, value: 2024-02 }
`,
  ),
  'dossiers/d/sources/two.yaml': source(
    'two',
    `  - { event: disputed, attribute: dated, value: 2024-01-09 }
  - { event: disputed, attribute: killed, value: 6 }
  - { event: disputed, attribute: author, value: b }
`,
    'cites: [root]\n',
  ),
}

const disk = memoryDisk(FILES)

function report(...options: string[]): string {
  let out = ''
  const status = runCommand(['report', ...options], {
    disk,
    clock: () => 0,
    stdout: (text) => (out += text),
    stderr: (text) => (out += text),
  })
  expect(status).toBe(0)
  return out
}

describe('report', () => {
  const { d } = JSON.parse(report('--json')) as { d: StateReport }

  it('names what is thin', () => {
    expect(d.eventsWithOneSource).toEqual(['lonely'])
    expect(d.sourcesWithoutClaim).toEqual(['idle'])
    expect(d.readingsWithoutReadOrigin.map(({ attribute, reading, origins }) => [attribute, reading, origins])).toEqual(
      [
        ['dated', '9 January 2024', ['root']],
        ['killed', '6 people', ['root']],
        ['author', 'B', ['root']],
      ],
    )
  })

  it('names the disagreements that nobody has assessed, and those left open', () => {
    expect(d.unassessed.map(({ attribute }) => attribute)).toEqual(['killed'])
    expect(d.leftOpen.map(({ attribute }) => attribute)).toEqual(['author'])
  })

  it('ranks what events hang on: sources and origins, most events first', () => {
    expect(d.singlePoints).toEqual([
      { without: 'one', events: 1, claims: 4 },
      { without: 'origin:one', events: 1, claims: 4 },
    ])
  })

  it('measures the spreads', () => {
    expect(d.largestSpreads.days.map(({ spread }) => spread)).toEqual([8])
    expect(d.largestSpreads.ratios.map(({ spread }) => spread)).toEqual([3])
  })

  it('ranks outlets by how often they fall against what stands', () => {
    expect(d.outlets).toEqual([
      { outlet: 'Outlet two', assessed: 1, against: 1 },
      { outlet: 'Outlet one', assessed: 1, against: 0 },
    ])
  })

  it('says the same in text, and writes nothing', () => {
    const text = report()
    expect(text).toContain('d: 2 events, 4 sources (1 unread), 7 claims')
    expect(text).toContain('Disagreements without assessment: 1\n  disputed#killed: conflict, 2 against 6, × 3')
    expect(text).toContain('Outlets against the reading that stands: 1\n  1 of 1  Outlet two')
    expect(text).toContain('without these nothing is left of an event: 2\n  1 event  one (4 claims)')
    expect([...disk.files.keys()]).toEqual(Object.keys(FILES))
  })
})
