import { describe, expect, it } from 'vitest'
import { toNeedle, toWordFinder } from '../../../src/selection/text/needle.ts'

describe('toNeedle', () => {
  const isIn = (typed: string, name: string) => toNeedle(typed)(name)
  it('finds a part of a name, and the words of a name in any order', () => {
    expect(isIn('korea', 'North Korea')).toBe(true)
    expect(isIn('ore', 'North Korea')).toBe(true)
    expect(isIn('korea north', 'North Korea')).toBe(true)
    expect(isIn('korea south', 'North Korea')).toBe(false)
  })

  it('finds what it is typed for, however it is written', () => {
    expect(isIn('wolyn', 'Wołyń')).toBe(true)
    expect(isIn('KN23', 'KN-23 missiles')).toBe(true)
    expect(isIn('соловьев', 'Солов’їв')).toBe(false)
    expect(isIn('соловїв', 'Солов’їв')).toBe(true)
  })

  it('finds all for nothing', () => {
    expect(isIn('  ', 'Anything')).toBe(true)
  })
})

describe('toWordFinder', () => {
  it('finds beginnings of words only, and nothing for signs alone', () => {
    expect(toWordFinder('kor')('North Korea')).toBe(true)
    expect(toWordFinder('ore')('North Korea')).toBe(false)
    expect(toWordFinder('')('North Korea')).toBe(true)
    expect(toWordFinder('…')('North Korea')).toBe(false)
  })
})
