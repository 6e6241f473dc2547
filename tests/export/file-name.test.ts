import { expect, test } from 'vitest'
import { fileName } from '../../src/export/file-name.ts'
import fc from '../seeded-fast-check.ts'
import { hostileText } from './hostile-text.ts'

test('a file says what is in it', () => {
  expect(fileName(['missiles', 'un-report'], '2026-11-30', 'csv')).toBe('faultline-missiles-un-report-2026-11-30.csv')
})

test('law: every system allows the name', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 40 }), (parts) => {
      expect(fileName(parts, '2026-11-30', 'ics')).toMatch(/^faultline[a-z0-9-]{0,120}-2026-11-30\.ics$/)
    }),
  )
})
