import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { buildCase, CASES, readExpected, toExpected, writeExpected } from './case-folder.ts'

/** Every folder of cases/ is a test. UPDATE_CASES=1 writes what they give now as what is expected. */
describe('case folders', () => {
  it.each(readdirSync(CASES).sort())('%s', (name) => {
    const result = buildCase(name)
    const found = toExpected(result)
    if (process.env['UPDATE_CASES'] === '1') writeExpected(name, found)
    const expected = readExpected(name)
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [path, text] of found) expect(text, path).toBe(expected.get(path))
    const isBad = result.problems.some(({ severity }) => severity === 'error')
    expect(result.status).toBe(isBad ? 1 : 0)
    expect(result.files.size === 0).toBe(isBad)
    expect(isBad).toBe(name.startsWith('bad-'))
  })

  it.each(['bad-syntax', 'bad-text', 'bad-values'])('%s: no bad file goes unnoticed', (name) => {
    const noticed = new Set(buildCase(name).problems.map(({ file }) => file))
    const sources = readdirSync(join(CASES, name, 'dossier/bad/sources')).map((file) => `dossier/bad/sources/${file}`)
    expect(sources.filter((file) => !noticed.has(file))).toEqual([])
  })
})
