import { describe, expect, it } from 'vitest'
import { toFindings } from '../../../src/views/event/to-findings.ts'
import { dossier, event } from './fixture.ts'

const find = (attribute: string, from = event) =>
  toFindings(dossier, from).find((finding) => finding.attribute === attribute)

describe('toFindings', () => {
  it('puts the reading that stands first', () => {
    const dated = event.discrepancies[0]
    if (!dated?.assessment) throw new Error('the fixture assesses the date')
    const other = { ...event, discrepancies: [{ ...dated, assessment: { ...dated.assessment, stands: 1 } }] }
    expect(find('dated', other)?.readings.map(({ reading, standing }) => [reading.label, standing])).toEqual([
      ['29 April 2024', 'stands'],
      ['25 April 2024', 'departs'],
    ])
    expect(find('dated', other)?.parts(0, 1)).toBe(true)
  })

  it('takes the best supported where nobody assessed it', () => {
    expect(find('launched-by')?.readings.map(({ standing }) => standing)).toEqual(['stands', 'departs'])
  })

  it('lets no reading stand where it was left open', () => {
    expect(find('status')?.readings.map(({ standing }) => standing)).toEqual(['departs', 'departs'])
  })

  it('has nothing depart where readings only differ', () => {
    expect(find('injured')?.readings.map(({ standing }) => standing)).toEqual(['stands', 'other'])
    expect(find('injured')?.parts(0, 1)).toBe(false)
  })

  it('gives every claim to its reading', () => {
    expect(find('dated')?.readings.map(({ claims }) => claims.map(({ source }) => source))).toEqual([
      ['reuters', 'global-happenings'],
      ['kyiv-independent'],
    ])
    const claims = toFindings(dossier, event).flatMap(({ readings }) => readings.flatMap((said) => said.claims))
    expect(claims).toHaveLength(event.claims.length)
  })

  it('tells apart two readings of one source', () => {
    const [model] = event.claims
    const dated = event.discrepancies[0]
    const [first, second] = dated?.readings ?? []
    if (!model || !dated || !first || !second) throw new Error('the fixture disputes the date')
    const both = {
      ...event,
      claims: [...event.claims, { ...model, source: 'kyiv-independent', value: '2024-04-25' }],
      discrepancies: [{ ...dated, readings: [{ ...first, sources: [...first.sources, 'kyiv-independent'] }, second] }],
    }
    expect(find('dated', both)?.readings.map(({ claims }) => claims.length)).toEqual([3, 1])
  })
})
