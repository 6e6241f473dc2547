import { expect, test } from 'vitest'
import { undrawnLines } from '../../../tools/static-pages/pictures/undrawn-lines.ts'

test('letters that no font has are told by their script: which, where, and what to do', () => {
  const at = (page: string, others = 0) => ({ page, others })
  const missing = new Map([
    ['த', at('/demo/events/vote', 2)],
    ['ம', at('/demo/events/vote')],
    ['ኢ', at('/demo')],
    ['𓀀', at('/demo/sources/stone')],
  ])
  const lines = undrawnLines(missing)
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(
    /^share pictures: no font has Tamil \(U\+0BA4, U\+0BAE\), first in \/demo\/events\/vote\/share\.png and 2 more: /,
  )
  expect(lines[0]).toMatch(/add a package with these to tools\/static-pages\/pictures\/scripts\/script-packages\.ts\.$/)
  expect(lines[1]).toContain('Ethiopic (U+12A2), first in /demo/share.png:')
  expect(lines[2]).toContain('other letters (U+13000)')
  expect(undrawnLines(new Map())).toEqual([])
})

test('of many letters the first are named, and the others counted', () => {
  const letters = Array.from(
    { length: 12 },
    (_, at) => [String.fromCodePoint(0x10d0 + at), { page: '/a', others: 0 }] as const,
  )
  expect(undrawnLines(new Map(letters))[0]).toMatch(/U\+10D7 and 4 more\)/)
})
