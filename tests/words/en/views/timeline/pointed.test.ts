import { describe, expect, it } from 'vitest'
import { claimedBy, whatStands } from '../../../../../src/words/en/views/timeline/pointed.ts'

const ghost = { earliest: '2024-04-25', latest: '2024-04-25', sources: [] }

describe('the card of another date', () => {
  it.each([
    [['NK News'], '25 April 2024: by NK News'],
    [['NK News', 'Yonhap'], '25 April 2024: by NK News and Yonhap'],
    [['a', 'b', 'c', 'd'], '25 April 2024: by a, b, c and d'],
    [['a', 'b', 'c', 'd', 'e', 'f'], '25 April 2024: by a, b, c, d and 2 more'],
  ])('says who gives it: %j', (outlets, said) => {
    expect(claimedBy(ghost, outlets)).toBe(said)
  })

  it('says the date as it was given, where its days alone do not', () => {
    const about = { ...ghost, earliest: '2024-02-28', latest: '2024-03-01', date: '2024-02-29~' }
    expect(claimedBy(about, ['ABC'])).toBe('about 29 February 2024: by ABC')
  })

  it('says what stands instead, or that nothing does', () => {
    expect(whatStands('2024-04-29', false)).toBe('29 April 2024 stands')
    expect(whatStands('2024-04-29', true)).toBe('None of the dates stands')
  })
})
