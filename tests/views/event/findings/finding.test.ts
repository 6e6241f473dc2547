import { describe, expect, it } from 'vitest'
import { toFindings } from '../../../../src/views/event/findings/finding.ts'
import { names } from '../finding-fixture.ts'
import { dossier, openedEvent as event } from '../fixture.ts'

const find = (attribute: string, from = event) =>
  toFindings(dossier, from, names).find((finding) => finding.attribute === attribute)

describe('toFindings', () => {
  it('puts the reading that stands first', () => {
    const dated = event.discrepancies[0]
    const [first, second] = dated?.readings ?? []
    if (!dated || !first || !second) throw new Error('the fixture disputes the date')
    const readings = [
      { ...first, standing: 'departs' as const },
      { ...second, standing: 'stands' as const },
    ]
    const other = { ...event, discrepancies: [{ ...dated, readings }] }
    expect(find('dated', other)?.readings.map(({ words, reading }) => [words, reading.standing])).toEqual([
      ['29 April 2024', 'stands'],
      ['25 April 2024', 'departs'],
    ])
    expect(find('dated', other)?.readings.map(({ claims }) => claims.map(({ source }) => source))).toEqual([
      ['kyiv-independent'],
      ['reuters', 'global-happenings'],
    ])
    expect(find('dated', other)?.parts(0, 1)).toBe(true)
  })

  it('says how readings differ, and the days between two dates exactly', () => {
    expect(find('dated')).toMatchObject({ reason: '4 days apart', exactGap: '4 days', kind: 'conflict' })
    expect(find('injured')).toMatchObject({ reason: 'the count rose from 20 to 63 as more was known', exactGap: null })
    expect(find('made-by')).toMatchObject({ reason: null, exactGap: null, kind: null, level: 'agree' })
  })

  it('says readings in words', () => {
    expect(find('launched-by')?.readings.map(({ value, words }) => [value, words])).toEqual([
      [null, 'could not be determined'],
      ['Russia', 'Russia'],
    ])
  })

  it('has nothing part where readings only differ', () => {
    expect(find('injured')?.parts(0, 1)).toBe(false)
  })

  it('gives every claim to its reading', () => {
    expect(find('dated')?.readings.map(({ claims }) => claims.map(({ source }) => source))).toEqual([
      ['reuters', 'global-happenings'],
      ['kyiv-independent'],
    ])
    const claims = toFindings(dossier, event, names).flatMap(({ readings }) => readings.flatMap((said) => said.claims))
    expect(claims).toHaveLength(event.claims.length)
  })
})
