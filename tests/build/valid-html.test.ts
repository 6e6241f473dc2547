import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { SITE } from './written-page.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    elements: [
      'html5',
      // In the standard, `details` is no section: it may stand in what names a row or a term.
      { details: { inherit: 'details', sectioning: false } },
    ],
  }),
)

test('every page is valid HTML', async () => {
  const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(60)
  const faults: string[] = []
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(SITE, page), 'utf8'), page)
    for (const { messages } of results)
      faults.push(...messages.map(({ line, column, message }) => `${page}:${line}:${column}: ${message}`))
  }
  expect(faults).toEqual([])
})
