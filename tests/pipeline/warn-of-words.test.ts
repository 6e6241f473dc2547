import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const warned = (attribute: string, value: string, words: string) => {
  const claim = `{ event: e, attribute: ${attribute}, value: "${value}", asWritten: ${JSON.stringify(words)} }`
  const source = `id: s\noutlet: O\ntitle: T\npublished: 2024-05-01\nclaims:\n  - ${claim}\n`
  const { status, problems } = run(memoryDisk(smallDossier({ 'dossiers/d/sources/s.yaml': source })), 'check')
  expect(status).toBe(0)
  return problems.flatMap(({ code, line }) => (code.endsWith('-in-words') ? [[code, line]] : []))
}

describe('dates in words and value', () => {
  it.each([
    ['2024-04-29', 'issued on April 25, 2024'],
    ['2024-04-29', 'issued on April 28'],
    ['2024-04-29', 'le 25 avril 2024'],
    ['2024-04-29', 'am 25. April'],
    ['2024-04-29', '25 апреля 2024 года'],
    ['2024-04-29', '4월 25일'],
    ['2024-04-29', 'on 2024-04-25'],
    ['2024-04-29', '29.4.2023'],
    ['2024-05', 'in April 2024'],
  ])('%s beside “%s” is warned of', (value, words) => {
    expect(warned('occurred', value, words)).toEqual([['date-not-in-words', 6]])
  })

  it.each([
    ['2024-04-29', 'issued on April 29'],
    ['2024-04-29', 'on the 29th of April, 2024'],
    ['2024-04-28', 'on 28 and 29 April'],
    ['2024-04-28/2024-04-29', 'April 28-29, 2024'],
    ['2024-04-29', 'am 29.4.2024'],
    ['2024-04-29', '2024年4月29日'],
    ['2024-04-29', '29 avril, un an après le 2 mai 2023'],
    ['2024-04', 'in spring 2024'],
    ['2024-04-29~', 'about April 30'],
    ['2024-04-29T23:30Z', 'on April 30'],
    ['2023-07/..', 'since June 2019'],
    ['2024-04-29', 'on Monday, as may be'],
    ['2024-04-29', 'a KN-23 on Monday'],
    ['2024-04-29', 'a 35-year-old man on Monday'],
    ['-0054/-0053', '55 BC – 54 BC'],
    ['-0043-03-15', '15 March, 44 BC'],
  ])('%s beside “%s” is not', (value, words) => {
    expect(warned('occurred', value, words)).toEqual([])
  })
})

describe('numbers in words and value', () => {
  it.each([
    ['occurred', '2024-04-29', 'in 2023'],
    ['killed', '220', 'killed 218 people'],
    ['killed', '2', 'killed 1'],
    ['killed', '2', 'at least three people'],
    ['killed', '20', 'twenty-one dead'],
  ])('%s %s beside “%s” is warned of', (attribute, value, words) => {
    expect(warned(attribute, value, words)).toEqual([['number-not-in-words', 6]])
  })

  it.each([
    ['killed', '>=3', 'at least three people'],
    ['killed', '21', 'twenty-one dead'],
    ['killed', '42', '28 individuals and 14 entities'],
    ['killed', '4', 'three companies and one individual'],
    ['killed', '4800000', '4.8 million'],
    ['killed', '16000', '1만6천여개의'],
    ['killed', '2', 'one another'],
  ])('%s %s beside “%s” is not', (attribute, value, words) => {
    expect(warned(attribute, value, words)).toEqual([])
  })
})
