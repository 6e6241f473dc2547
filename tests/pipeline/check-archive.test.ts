import { describe, expect, it } from 'vitest'
import { runCommand } from '../../pipeline/command.ts'
import { foldQuote } from '../../pipeline/steps/check-archive.ts'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const quoting = (quote: string) =>
  smallDossier({
    'dossiers/d/sources/s.yaml': `id: s\noutlet: O\ntitle: T\npublished: 2024-05-01\nclaims:\n  - { event: e, attribute: occurred, value: 2024, quote: ${JSON.stringify(quote)} }\n`,
  })

describe('folding of quotes', () => {
  it.each([
    ['“a” „b‟ «c» ″d″', '"a" "b" "c" "d"'],
    ['it’s ‘so’ ‚low‛ 3′', "it's 'so' 'low' 3'"],
    ['  a\n\tb\u00a0 c\u2009d ', 'a b c d'],
    ['cafe\u0301', 'café'],
    ['Case Stays', 'Case Stays'],
    ['mis\u00adsile\ufeff de\u200bbris', 'missile debris'],
    ['a\u2028b', 'a b'],
  ])('%j', (text, folded) => {
    expect(foldQuote(text)).toBe(folded)
  })
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
