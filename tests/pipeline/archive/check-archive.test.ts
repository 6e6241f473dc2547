import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../pipeline/command/command.ts'
import { memoryDisk, run, smallDossier } from '../memory-disk.ts'

const quoting = (quote: string) =>
  smallDossier({
    'dossiers/d/sources/s.yaml': `id: s\noutlet: O\ntitle: T\npublished: 2024-05-01\nclaims:\n  - { event: e, attribute: occurred, value: 2024, quote: ${JSON.stringify(quote)} }\n`,
  })

describe('--archive', () => {
  it('finds a quote over a line break and other quotation marks', () => {
    const disk = memoryDisk({ ...quoting('said “it’s so”'), 'texts/s.txt': 'He said\r\n "it\'s   so".' })
    expect(run(disk, 'check', '--archive', 'texts').problems).toEqual([])
  })

  it('keeps capitals apart', () => {
    const disk = memoryDisk({ ...quoting('said so'), 'texts/s.txt': 'Said so' })
    const { status, problems } = run(disk, 'check', '--archive', 'texts')
    expect(status).toBe(1)
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([['quote-not-found', 6, 58]])
  })

  it('only warns of a text that is not there, once a source', () => {
    const disk = memoryDisk({ ...quoting('said so'), 'texts/other.txt': '' })
    const { status, problems } = run(disk, 'check', '--archive', 'texts')
    expect(status).toBe(0)
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'no-archive-text']])
  })

  it('lists every source whose text is not there, but for those that no one has read', () => {
    const head = 'outlet: O\ntitle: T\npublished: 2024-05-01\n'
    const disk = memoryDisk({
      ...quoting('said so'),
      'dossiers/d/sources/b.yaml': `id: b\n${head}`,
      'dossiers/d/sources/a.yaml': `id: a\n${head}`,
      'dossiers/d/sources/u.yaml': 'id: u\noutlet: O\ntitle: T\nunread: true\n',
      'texts/s.txt': 'He said so.',
    })
    const result = run(disk, 'check', '--archive', 'texts')
    expect(result).toMatchObject({ status: 0, problems: [], archive: { checked: 1, missing: ['a', 'b'] } })
    let text = ''
    const stdout = (more: string) => (text += more)
    runCommand(['check', '--archive', 'texts'], { disk, clock: () => 0, stdout, stderr: stdout })
    expect(text).toContain('archive: 1 text compared, 2 not there: a, b\n')
  })

  it('is an error where there is no such folder', () => {
    expect(run(memoryDisk(quoting('x')), 'check', '--archive', 'texts').problems.map(({ code }) => code)).toEqual([
      'no-archive',
    ])
  })

  it('is not looked at unless asked for', () => {
    expect(run(memoryDisk(quoting('nowhere')), 'check').problems).toEqual([])
  })
})

const HEAD = 'id: s\noutlet: O\ntitle: T\npublished: 2024-04-30\n'
const VERSIONS =
  'versions:\n  - capturedOn: 2024-04-30 # in the morning\n  - { capturedOn: 2024-05-02, note: Corrected }\n'
const CLAIMS = [
  'claims:',
  '  - { event: e, attribute: occurred, value: 2024-04-25, quote: on 25 April, version: 2024-04-30 }',
  '  - { event: e, attribute: occurred, value: 2024-04-29, quote: on 29 April, version: 2024-05-02 }',
  '  - { event: e, attribute: wording, value: x, quote: a report }',
  '',
].join('\n')
const changing = (more: Readonly<Record<string, string>>, versions = VERSIONS) =>
  smallDossier({ 'dossiers/d/sources/s.yaml': HEAD + versions + CLAIMS, ...more })
const BOTH = {
  'texts/s@2024-04-30.txt': 'They saw a report on 25 April.',
  'texts/s@2024-05-02.txt': 'They saw a report on 29 April.',
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('--archive, of a text that changed', () => {
  it('looks for the words of one version in its text, and for all others in every text', () => {
    const result = run(memoryDisk(changing(BOTH)), 'check', '--archive', 'texts')
    expect(result).toMatchObject({ problems: [], archive: { checked: 2, missing: [] } })
    const swapped = {
      'texts/s@2024-04-30.txt': BOTH['texts/s@2024-05-02.txt'],
      'texts/s@2024-05-02.txt': 'They saw a letter on 25 April.',
    }
    const { problems } = run(memoryDisk(changing(swapped)), 'check', '--archive', 'texts')
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['quote-not-found', 9],
      ['quote-not-found', 10],
      ['quote-not-found', 11],
    ])
    expect(problems[2]?.message).toContain('texts/s@2024-05-02.txt')
    expect(problems[2]?.hint).toContain('version: <day>')
  })

  it('says which version has no text, and which text is of no version', () => {
    const disk = memoryDisk(
      changing({
        'texts/s@2024-04-30.txt': BOTH['texts/s@2024-04-30.txt'],
        'texts/s@2024-05-03.txt': '',
        'texts/s@May.txt': '',
      }),
    )
    const { status, problems, ...rest } = run(disk, 'check', '--archive', 'texts')
    expect(status).toBe(0)
    expect(rest).toMatchObject({ archive: { missing: ['s@2024-05-02'] } })
    expect(problems.map(({ code, line, hint }) => [code, line, hint])).toEqual([
      ['text-of-no-version', 1, 'Add the version to the source: versions: [{ capturedOn: 2024-05-03 }].'],
      ['text-of-no-version', 1, 'Name it after the day of its capture: “May” is no day.'],
      ['no-archive-text', 10, 'Save the text of that day as texts/s@2024-05-02.txt.'],
    ])
  })

  it('notes hashes only when asked, and leaves all else of the file as it is', () => {
    const disk = memoryDisk(changing(BOTH))
    const before = disk.files.get('dossiers/d/sources/s.yaml')
    expect(run(disk, 'check', '--archive', 'texts')).toMatchObject({
      written: [],
      archive: { unhashed: ['dossiers/d/sources/s.yaml'] },
    })
    expect(disk.files.get('dossiers/d/sources/s.yaml')).toBe(before)
    const { status, written } = run(disk, 'check', '--archive', 'texts', '--write')
    expect([status, written]).toEqual([0, ['dossiers/d/sources/s.yaml']])
    const [first, second] = [sha256(BOTH['texts/s@2024-04-30.txt']), sha256(BOTH['texts/s@2024-05-02.txt'])]
    expect(disk.files.get('dossiers/d/sources/s.yaml')).toBe(
      `${HEAD}versions:\n  - capturedOn: 2024-04-30 # in the morning\n    sha256: ${first}\n  - { capturedOn: 2024-05-02, sha256: ${second}, note: Corrected }\n${CLAIMS}`,
    )
    expect(run(disk, 'check', '--archive', 'texts', '--write')).toMatchObject({ status: 0, problems: [], written: [] })
  })

  it('says that a text changed whose hash is noted, and never writes over that', () => {
    const disk = memoryDisk(changing(BOTH))
    run(disk, 'check', '--archive', 'texts', '--write')
    const noted = disk.files.get('dossiers/d/sources/s.yaml')
    disk.files.set('texts/s@2024-05-02.txt', 'They saw a report on 29 April. Edited.')
    const { status, problems, written } = run(disk, 'check', '--archive', 'texts', '--write')
    expect([status, written]).toEqual([1, []])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['text-changed', 8]])
    expect(disk.files.get('dossiers/d/sources/s.yaml')).toBe(noted)
  })

  it('takes the text of a source with one version for that version', () => {
    const one = `versions: [{ capturedOn: 2024-04-30 }]\n`
    const claim =
      'claims: [{ event: e, attribute: occurred, value: 2024-04-25, quote: on 25 April, version: 2024-04-30 }]\n'
    const text = 'It was on 25 April.'
    const disk = memoryDisk(smallDossier({ 'dossiers/d/sources/s.yaml': HEAD + one + claim, 'texts/s.txt': text }))
    expect(run(disk, 'check', '--archive', 'texts', '--write')).toMatchObject({ status: 0, problems: [] })
    expect(disk.files.get('dossiers/d/sources/s.yaml')).toContain(
      `versions: [{ capturedOn: 2024-04-30, sha256: ${sha256(text)} }]`,
    )
  })

  it('writes nothing while there is an error, and says where --write belongs', () => {
    const disk = memoryDisk(changing({ ...BOTH, 'texts/s@2024-05-02.txt': 'Nothing.' }))
    expect(run(disk, 'check', '--archive', 'texts', '--write')).toMatchObject({ status: 1, written: [] })
    expect(run(disk, 'build', '--write').problems.map(({ message }) => message)).toEqual([
      '--write goes with check --archive DIR.',
    ])
  })
})
