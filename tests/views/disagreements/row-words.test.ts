import { describe, expect, it } from 'vitest'
import { rowWords } from '../../../src/views/disagreements/row-words.ts'
import { dossier, onDays, points } from '../../disagreement-fixture.ts'

const { naming } = dossier.names
const outletOf = (id: string) => dossier.names.outlet(id)

describe('rowWords', () => {
  it('says size, verdict and support', () => {
    expect(
      points
        .map((point) => rowWords(point, naming, 'Not assessed', outletOf))
        .map(({ size, verdict, stands, unassessed, support }) => [size, verdict, stands, unassessed, support]),
    ).toEqual([
      ['2 against 3, ×\u00A01.5', 'Left open', false, null, '2 sources, 2 independent origins'],
      ['2 answers', 'Could not be determined', true, null, '3 sources, 2 independent origins'],
      ['4 days apart', '25 April 2024', true, null, '3 sources, 1 origin'],
      ['30 days apart', '1 June 2024', true, 'Not assessed. ', '2 sources, 2 independent origins'],
    ])
  })

  it('says years, with the exact days at hand', () => {
    const [, , report] = points
    if (!report) throw new Error('the fixture disputes the date')
    const readings = [onDays('2024-04-25', { standing: 'stands' }), onDays('2003-04-25')]
    const far = { ...report, disagreement: { ...report.disagreement, spread: 7671, readings } }
    expect(rowWords(far, naming, '', outletOf)).toMatchObject({ size: '21 years apart', exactSize: '7,671 days' })
    expect(rowWords(report, naming, '', outletOf)).toMatchObject({ size: '4 days apart', exactSize: null })
  })

  it('says in one sentence which answers there are, who gives them, and why one stands', () => {
    const said = points.map((point) => rowWords(point, naming, 'Not assessed', outletOf))
    expect(said.map(({ title, answers }) => [title, answers])).toEqual([
      ['Strike on Kharkiv: Killed', '2 by source-of-2, or 3 by source-of-3'],
      ['Strike on Kharkiv: Launched by', 'Could not be determined, or Russia by 2 sources'],
      ['UN report: Date of the report', '25 April 2024, or 29 April 2024 by source-of-2024-04-29'],
      ['Sanctions of June: Date of the report', '1 June 2024, or 2 May 2024 by source-of-2024-05-02'],
    ])
    expect(said.map(({ why }) => why)).toEqual([
      'No source says whom it counted.',
      'No source had access to the launch.',
      'It is printed on the report itself.',
      'Most independent origins give it.',
    ])
  })

  it('says the readings that the picture shows', () => {
    expect(points.map((point) => rowWords(point, naming, 'Not assessed', outletOf))[2]?.readings).toBe(
      '25 April 2024, 2 sources, 1 origin; 29 April 2024, 1 source, 1 origin',
    )
  })
})
