import { describe, expect, test } from 'vitest'
import { day, declareAttributes, entitiesWithin, parseClaims, quantityValue } from '../claims-dsl.ts'
import { chainOf } from '../chain-of.ts'
import { statedRoots } from '../roots.ts'

const attributes = declareAttributes({ killed: 'quantity people cumulative', place: 'entity', wording: 'text' })

describe('claims DSL', () => {
  test('a bare claim asserts, is its own origin and has no known day', () => {
    expect(parseClaims('killed: police >=3', attributes)).toEqual([
      {
        source: 'police',
        attribute: 'killed',
        stance: 'asserts',
        value: quantityValue('>=3', 'people'),
        asWritten: null,
        roots: statedRoots('police'),
        chain: chainOf('police'),
        version: null,
        knownOn: null,
      },
    ])
  })

  test('stance, list, notes', () => {
    const [claim] = parseClaims('place: A denies kyiv, dnipro (as Kiev) (from b, a) (known 2024-01-02)', attributes)
    expect(claim).toMatchObject({
      stance: 'denies',
      value: { kind: 'entity', ids: ['dnipro', 'kyiv'] },
      asWritten: 'Kiev',
      roots: statedRoots('a', 'b'),
      knownOn: day('2024-01-02'),
    })
  })

  test('own unit, several lines, text of several words', () => {
    const claims = parseClaims('killed: A 3 soldiers | B undetermined\n\n wording: A for the first time', attributes)
    expect(claims.map((claim) => claim.value)).toEqual([
      quantityValue('3', 'soldiers'),
      null,
      { kind: 'text', text: 'for the first time' },
    ])
  })

  test.each(['killed A 3', 'injured: A 3', 'killed: A', 'killed: A undetermined 3', 'killed: A three'])(
    'refuses %s',
    (text) => {
      expect(() => parseClaims(text, attributes)).toThrow()
    },
  )

  test('entities lie in what their parents lie in', () => {
    const entities = entitiesWithin({ saltivka: 'kharkiv', kharkiv: 'ukraine' })
    expect(entities.isWithin('saltivka', 'ukraine')).toBe(true)
    expect(entities.isWithin('ukraine', 'saltivka')).toBe(false)
    expect(entities.nameOf('kharkiv')).toBe('Kharkiv')
  })
})
