import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writtenSerial } from '../../../../pipeline/import/input/workbook/serial-date.ts'
import { claimsOf, fatesOf, importOf, tryImport } from '../import-of.ts'

const RELATIONS = (count: number) =>
  `<Relationships>${Array.from({ length: count }, (_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`
/** Styles 0 to 5: a number; built-in day; month and year; a year; day and time; “#,##0”. */
const STYLES =
  '<styleSheet xmlns:x="y"><numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="[$-409]d\\-mmm\\-yyyy h:mm"/>' +
  '<numFmt numFmtId="166" formatCode="#,##0 &quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs>' +
  [0, 14, 17, 164, 165, 166].map((id) => `<xf numFmtId="${id}"/>`).join('') +
  '</cellXfs></styleSheet>'

/** A workbook of sheets, each the rows of its sheetData. */
function book(sheets: readonly string[], { is1904 = false, texts = [] as readonly string[] } = {}) {
  const names = sheets.map((_, index) => `<sheet name="S${index + 1}" r:id="r${index}"/>`).join('')
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${names}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(RELATIONS(sheets.length)),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(`<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    ...Object.fromEntries(
      sheets.map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
  })
}

const HEAD =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Date</t></is></c><c r="C1" t="str"><v>Killed</v></c></row>'
const TEXTS = [
  '<t>Title</t>',
  '<r><t>Strike &amp; </t></r><r><t xml:space="preserve">raid</t></r><rPh><t>yomi</t></rPh>',
]

describe('a workbook', () => {
  it('reads dates as exact as their format shows them, and texts of every sort', () => {
    const row = (line: number, title: string, style: number, serial: string, killed = '') =>
      `<row r="${line}"><c r="A${line}" ${title}</c><c r="B${line}" s="${style}"><v>${serial}</v></c>${killed}</row>`
    const rows = [
      row(2, 't="s"><v>1</v>', 1, '45411', '<c r="C2"><f>1+2</f><v>3</v></c>'),
      row(3, 't="inlineStr"><is><t>B</t></is>', 2, '45411', '<c r="C3" s="5"><v>1234.5</v></c>'),
      row(5, 't="str"><v>C</v>', 3, '45411', '<c r="C5" t="e"><v>#REF!</v></c>'),
      row(6, 't="str"><v>D</v>', 4, '45411.75', '<c r="C6"><v>0.30000000000000004</v></c>'),
      row(7, 't="str"><v>F</v>', 1, '60'),
      '<row r="8"><c r="A8" t="b"><v>1</v></c><c r="B8" t="d"><v>2024-05-01</v></c></row>',
    ].join('')
    const done = importOf('b.xlsx', book(['', HEAD + rows, '<row r="1"/>'], { texts: TEXTS }), {
      wishes: { zone: 'UTC' },
    })
    expect(done.report.importer).toBe('workbook')
    expect(claimsOf(done)).toEqual([
      'strike-raid occurred 2024-04-29',
      'strike-raid killed 3',
      'b occurred 2024-04',
      'b killed 1234.5',
      'c occurred 2024',
      'd occurred 2024-04-29T18:00[UTC]',
      'd killed 0.3',
      'f occurred-as-written 1900-02-29',
      'true occurred 2024-05-01',
    ])
    expect(done.dossier.events[0]?.title).toBe('Strike & raid')
    expect(fatesOf(done).map((one) => one.split(':')[0])).toEqual(['2', '3', '5', '6', '7', '8'])
    expect(done.report.remarks).toEqual(
      expect.arrayContaining([
        'Of its sheets “S2” is taken; “S3” not: save what is in them as files of their own.',
        'One cell holds a formula: what it last came to is taken.',
        'One cell holds an error such as #REF!, and are blank here.',
      ]),
    )
  })

  it('counts days from 1904 where the workbook does', () => {
    const rows = `${HEAD}<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>43949</v></c></row>`
    const done = importOf('b.xlsx', book([rows], { is1904: true, texts: TEXTS }))
    expect(claimsOf(done)).toEqual(['strike-raid occurred 2024-04-29'])
    expect(done.report.remarks).toContain('Its dates are counted from 1904.')
  })

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [45_411, '2024-04-29'],
    [45_411.999_999, '2024-04-30'],
  ])('day %d of 1900 is %s', (serial, iso) => {
    expect(writtenSerial(serial, { year: true, month: true, day: true, time: false }, false)).toBe(iso)
  })

  it('says what is wrong', () => {
    const whole = book([HEAD], { texts: TEXTS })
    expect(tryImport('b.xlsx', book(['']), {}).problems).toMatchObject([{ code: 'empty-file' }])
    expect(tryImport('b.xlsx', whole.subarray(0, 300), { as: 'workbook' }).problems).toMatchObject([
      { code: 'bad-zip' },
    ])
    expect(tryImport('b.zip', zipSync({ 'a.txt': strToU8('x') })).problems).toMatchObject([{ code: 'no-text' }])
  })
})
