import { describe, expect, it } from 'vitest'
import { dayNode, instantNode, toIri, XSD } from '../../../src/export/linked-data/statement.ts'

describe('days and instants in the forms of XML Schema', () => {
  it.each([
    ['2024-04-25', '2024-04-25'],
    ['0079-08-24', '0079-08-24'],
    ['-000044-03-15', '-0044-03-15'],
    ['+012345-01-01', '12345-01-01'],
  ])('%s is %s', (iso, xml) => expect(dayNode(iso)).toEqual({ text: xml, type: `${XSD}date` }))

  it.each([
    ['2017-11-28T18:17Z', '2017-11-28T18:17:00Z'],
    ['2017-11-28T18:17:30Z', '2017-11-28T18:17:30Z'],
    ['-000044-03-15T10:00Z', '-0044-03-15T10:00:00Z'],
  ])('%s is %s', (iso, xml) => expect(instantNode(iso)).toEqual({ text: xml, type: `${XSD}dateTime` }))
})

it('an address has no sign that linked data cannot write', () => {
  expect(toIri('https://e.org/a|b?q={x}^`y\\z')).toBe('https://e.org/a%7Cb?q=%7Bx%7D%5E%60y%5Cz')
  expect(toIri('https://e.org/ünï?a=1&b=2#c')).toBe('https://e.org/ünï?a=1&b=2#c')
})
