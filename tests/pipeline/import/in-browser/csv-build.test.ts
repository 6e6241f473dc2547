import { parse as inBrowser } from 'csv-parse/browser/esm/sync'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('the build of csv-parse that a browser takes reads a table as that of Node does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ', 'é', '中', '1'), maxLength: 60 })
  const read = (parser: typeof parse, table: string) => {
    try {
      return parser(table, { relax_column_count: true, info: true })
    } catch (error) {
      return { code: (error as { code?: string }).code }
    }
  }
  fc.assert(
    fc.property(text, (table) => {
      expect(read(inBrowser, table)).toEqual(read(parse, table))
    }),
    { numRuns: 500 },
  )
})
