import { describe, expect, it } from 'vitest'
import { memoryDisk, run, smallDossier } from './memory-disk.ts'

const warned = (value: string, quote: string) => {
  const claim = `{ event: e, attribute: occurred, value: ${value}, quote: ${JSON.stringify(quote)} }`
  const source = `id: s\noutlet: O\ntitle: T\npublished: 2024-05-01\nclaims:\n  - ${claim}\n`
  const { status, problems } = run(memoryDisk(smallDossier({ 'dossiers/d/sources/s.yaml': source })), 'check')
  expect(status).toBe(0)
  return problems.filter(({ code }) => code === 'number-not-in-words').map(({ line }) => line)
}

describe('numbers in words and value', () => {
  it.each([
    ['2024-04-29', 'issued on April 28', [6]],
    ['2024-04-29', 'in 2023', [6]],
  ])('%s beside “%s” is warned of', (value, quote, lines) => {
    expect(warned(value, quote)).toEqual(lines)
  })

  it.each([
    ['2024-04-29', 'issued on April 29'],
    ['2024-04-29', 'am 29.4.2024'],
    ['2024-04', 'in spring 2024'],
    ['2024-04-29', 'on Monday'],
    ['2024-04-29', 'a KN-23 on Monday'],
    ['2024-04-29', 'a 35-year-old man on Monday'],
  ])('%s beside “%s” is not', (value, quote) => {
    expect(warned(value, quote)).toEqual([])
  })
})
