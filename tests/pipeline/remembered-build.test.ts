import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../pipeline/command/command.ts'
import type { Disk } from '../../pipeline/disk/disk.ts'
import { nodeDisk, nodeDiskOfOne } from '../../pipeline/disk/node-disk.ts'
import { rememberingDisk } from '../../pipeline/disk/remembering-disk.ts'
import { rememberWork } from '../../src/publish/remembered/once-of.ts'

const DEMO = join(import.meta.dirname, '../dossiers')

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return Object.fromEntries(paths.map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]))
}

/** What is changed, where, and how; `null`: the file goes. */
const EDITS: readonly [what: string, file: string, from: string | RegExp | null, to: string][] = [
  ['the title of a source', 'sources/sound-courier-2022-05-04.yaml', 'Ekholm votes', 'Ekholm does vote'],
  ['the title of a source that others cite', 'sources/council-minutes-2019.yaml', 'Minutes of', 'The minutes of'],
  ['the outlet of one that others cite', 'sources/audit-office-report.yaml', 'State Audit Office', 'The auditors'],
  [
    'an outlet that has the name of another',
    'sources/riksnytt-2022-05-04.yaml',
    'outlet: Riksnytt',
    'outlet: Sound Courier',
  ],
  ['whose document another is', 'sources/audit-office-report.yaml', 'unread: true', 'unread: true\nby: audit-office'],
  ['where another has it from', 'sources/nordwire-2022-04-15.yaml', '[audit-office-report]', '[]'],
  ['where a source has it from', 'sources/sound-courier-2019-09-01.yaml', '[road-directorate-2019-08]', '[]'],
  ['the day of a source', 'sources/sound-courier-2022-05-04.yaml', '2022-05-04\nlang', '2022-05-05\nlang'],
  ['a value', 'sources/riksnytt-2022-05-04.yaml', 'value: 11', 'value: 9'],
  ['a claim that is gone', 'sources/riksnytt-2022-05-04.yaml', /\n.*votes-for.*/, ''],
  ['what cannot be read', 'sources/riksnytt-2022-05-04.yaml', 'claims:', 'claims: ['],
  ['what refers to nothing', 'sources/riksnytt-2022-05-04.yaml', 'event: toll-vote', 'event: no-such-vote'],
  ['a source that is gone', 'sources/sound-courier-2022-05-04.yaml', null, ''],
  ['a source that others cite and is gone', 'sources/nordwire-2022-04-15.yaml', null, ''],
  [
    'a source that is withdrawn',
    'sources/riksnytt-2022-05-04.yaml',
    'cites: []',
    'cites: []\nwithdrawn: { on: 2022-08-01, because: Taken back. }',
  ],
  [
    'a source that others cite and is withdrawn',
    'sources/nordwire-2022-04-15.yaml',
    'unread: true',
    'unread: true\nwithdrawn: { on: 2022-08-01, because: Taken back. }',
  ],
  ['a withdrawal that is none', 'sources/bay-news-2022-05-05.yaml', /withdrawn:\n.*\n.*\n/, ''],
  ['the title of an event', 'events.yaml', 'Load test of', 'Load tests of'],
  ['the kind of an event', 'events.yaml', 'kind: work', 'kind: inspection'],
  ['the id of an event', 'events.yaml', 'id: site-visit', 'id: visit-of-site'],
  [
    'the names of an actor',
    'actors.yaml',
    'Nordbygg, type: organisation',
    'Nordbygg, type: organisation, aliases: [Riksnytt, Sound Courier]',
  ],
  ['the name of an actor', 'actors.yaml', 'name: Nordbygg', 'name: Nordbygg AB'],
  ['the name of a place', 'places.yaml', 'name: Ekholm', 'name: Ekholmen'],
  ['the name of a kind', 'dossier.yaml', 'label: Inspection', 'label: A look at it'],
  ['a kind that is gone', 'dossier.yaml', 'id: permit,', 'id: permits,'],
  ['the unit of an attribute', 'dossier.yaml', 'unit: votes', 'unit: ballots'],
  ['the contact of the dossier', 'dossier.yaml', 'corrections@', 'errors@'],
  ['why a reading stands', 'assessments.yaml', 'The copies nearest', 'Copies nearest'],
  ['which reading stands', 'assessments.yaml', 'stands: 2022-04-11', 'stands: 2022-04-15'],
]

describe('a build that remembers the one before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remembered-'))
  const dossiers = join(folder, 'dossiers')
  const remembering = rememberingDisk(nodeDiskOfOne, dossiers)
  let forget = () => {}
  let unedited: { run: ReturnType<typeof build>; texts: Record<string, string> }

  beforeAll(() => {
    cpSync(DEMO, dossiers, { recursive: true })
    unedited = { run: buildAnew(), texts: textsIn(join(folder, 'anew')) }
    expect(unedited.run.status).toBe(0)
    forget = rememberWork()
    expect(build(remembering, 'known')).toEqual(unedited.run)
  })
  afterAll(() => {
    forget()
    rmSync(folder, { recursive: true })
  })

  function build(disk: Disk, out: string) {
    let said = ''
    const note = (text: string) => void (said += text)
    const args = ['build', '--dossiers', dossiers, '--out', join(folder, out), '--json']
    const status = runCommand(args, { disk, clock: () => 0, stdout: note, stderr: note })
    const { problems } = JSON.parse(said) as { problems: unknown }
    return { status, problems }
  }

  function buildAnew() {
    forget()
    rmSync(join(folder, 'anew'), { recursive: true, force: true })
    return build(nodeDisk, 'anew')
  }

  it.each(EDITS)('says and publishes as one that knows nothing: %s', (_, name, from, to) => {
    const file = join(dossiers, 'demo', name)
    const before = readFileSync(file, 'utf8')
    if (from === null) rmSync(file)
    else {
      const edited = before.replace(from, to)
      expect(edited).not.toBe(before)
      writeFileSync(file, edited)
    }
    const known = build(remembering, 'known')
    const anew = buildAnew()
    forget = rememberWork()
    expect(known).toEqual(anew)
    if (known.status === 0) expect(textsIn(join(folder, 'known'))).toEqual(textsIn(join(folder, 'anew')))
    writeFileSync(file, before)
    expect(build(remembering, 'known')).toEqual(unedited.run)
    expect(textsIn(join(folder, 'known'))).toEqual(unedited.texts)
  })

  it('writes again what somebody else has changed', () => {
    const file = join(folder, 'known/demo/events/toll-vote.json')
    const before = readFileSync(file, 'utf8')
    for (const text of [before.replace('2022', '2023'), null]) {
      if (text === null) rmSync(file)
      else writeFileSync(file, text)
      expect(build(remembering, 'known').status).toBe(0)
      expect(readFileSync(file, 'utf8')).toBe(before)
    }
  })
})
