import { NO_OTHERS } from '../../pipeline/publish/read-other-entries.ts'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NODE_DIGESTS } from '../../pipeline/disk/node-digests.ts'
import { wholeTexts } from '../../pipeline/disk/file-text.ts'
import { publishDossiers } from '../../pipeline/steps/publish.ts'
import { catalogueSchema } from '../../src/contract/catalogue.ts'
import { compareDossier } from '../../src/publish/compare-dossier.ts'
import { buildCase, CASES, isDerived } from '../pipeline/case-folder.ts'
import { readPublished, restoreFrom } from './published-dossier.ts'

/** What is published of the dossiers that are restored from what was published of them; without the JSON Schemas. */
function publishAgain(files: ReadonlyMap<string, string>): Map<string, string> {
  const { dossiers } = catalogueSchema.parse(JSON.parse(files.get('catalogue.json') ?? ''))
  const compared = dossiers.map(({ id }) => {
    const dossier = restoreFrom(files, id)
    return { dossier, events: compareDossier(dossier) }
  })
  return new Map(
    [
      ...wholeTexts(publishDossiers(compared, { site: { logo: null }, retired: [], others: NO_OTHERS }, NODE_DIGESTS)),
    ].filter(([path]) => !isDerived(path)),
  )
}

function expectSame(again: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>): void {
  expect([...again.keys()].sort()).toEqual([...files.keys()].sort())
  for (const [path, text] of files) expect(again.get(path) === text, path).toBe(true)
}

describe('what is published of a restored dossier is the same to the byte', () => {
  it('the shipped dossier', () => {
    const files = readPublished()
    expect(files.size).toBeGreaterThan(600)
    expectSame(publishAgain(files), files)
  })

  it.each(readdirSync(CASES).filter((name) => !name.startsWith('bad-')))('the case %s', (name) => {
    const { files } = buildCase(name)
    const published = new Map([...files].filter(([path]) => path.endsWith('.json')))
    expect(published.size).toBeGreaterThan(4)
    expectSame(publishAgain(published), published)
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
