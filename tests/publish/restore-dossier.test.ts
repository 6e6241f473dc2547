import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogueSchema } from '../../src/contract/catalogue.ts'
import { buildCase, CASES, isDerived } from '../pipeline/case-folder.ts'
import { publishAgain } from './publish-again.ts'
import { publishedDemo, restoreFrom } from './published-dossier.ts'

function expectSame(files: ReadonlyMap<string, string>): void {
  const { dossiers } = catalogueSchema.parse(JSON.parse(files.get('catalogue.json') ?? ''))
  const again = publishAgain(
    files,
    dossiers.map(({ id }) => id),
  )
  expect([...again.keys()].sort()).toEqual([...files.keys()].sort())
  for (const [path, text] of files) expect(again.get(path) === text, path).toBe(true)
}

describe('what is published of a restored dossier is the same to the byte', () => {
  it('the demo dossier', () => {
    const files = new Map([...publishedDemo()].filter(([path]) => path.endsWith('.json') && !isDerived(path)))
    expect(files.size).toBeGreaterThan(50)
    expectSame(files)
  })

  it.each(readdirSync(CASES).filter((name) => !name.startsWith('bad-')))('the case %s', (name) => {
    const { files } = buildCase(name)
    const published = new Map([...files].filter(([path]) => path.endsWith('.json')))
    expect(published.size).toBeGreaterThan(4)
    expectSame(published)
  })
})

describe('files that are not of one build', () => {
  const files = buildCase('worked-cases').files
  const withClaims = (change: (text: string) => string) =>
    new Map(files).set('worked/claims.json', change(files.get('worked/claims.json') ?? ''))

  it.each([
    ['a source', /"source":"a"/, '"source":"nobody"', 'there is no source nobody'],
    ['an attribute', /"attribute":"dated"/, '"attribute":"smelt"', 'there is no attribute smelt'],
    ['no date', /"value":"2024-04-25"/, '"value":"2024-02-30"', /^dated: .*2024-02-30/],
    ['a list where one value belongs', /"value":"2024-04-25"/, '"value":["2024-04-25"]', /^dated: several values/],
  ])('name %s that is not there', (_, found, instead, message) => {
    expect(() =>
      restoreFrom(
        withClaims((text) => text.replace(found, instead)),
        'worked',
      ),
    ).toThrow(message)
  })
})
