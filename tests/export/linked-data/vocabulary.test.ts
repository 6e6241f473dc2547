import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../../src/domain/claim.ts'
import { DISCREPANCY_KINDS, LEVELS, levelOf } from '../../../src/domain/compare/discrepancy.ts'
import { NATURES } from '../../../src/domain/compare/nature.ts'
import { STANDINGS } from '../../../src/domain/compare/standing.ts'
import { RDF, RDFS, SKOS } from '../../../src/export/linked-data/statement.ts'
import { termClasses, termProperties, termSchemes } from '../../../src/export/linked-data/terms.ts'
import { vocabularyStatements } from '../../../src/export/linked-data/vocabulary-statements.ts'

const AT = 'https://example.org/vocabulary'
const schemes = termSchemes()
const terms = [...termClasses(), ...termProperties(), ...schemes, ...schemes.flatMap(({ concepts }) => concepts)]

describe('the vocabulary', () => {
  it('has what the comparison can find, all of it and in its order', () => {
    expect(Object.fromEntries(schemes.map(({ name, concepts }) => [name, concepts.map((one) => one.name)]))).toEqual({
      kinds: DISCREPANCY_KINDS,
      levels: LEVELS,
      natures: NATURES,
      stances: STANCES,
      standings: STANDINGS,
      lineages: ['own', 'taken', 'not-stated'],
    })
  })

  it('has no name twice, and a meaning for each', () => {
    expect(terms.map(({ name }) => name)).toEqual([...new Set(terms.map(({ name }) => name))])
    for (const { name, label, means } of terms) {
      expect(label.length, name).toBeGreaterThan(1)
      expect(means, name).toMatch(/^[A-Z].*[.]$/)
    }
  })

  it('takes from the method what kinds and natures mean', () => {
    const method = readFileSync(join(import.meta.dirname, '../../../docs/method.md'), 'utf8').replaceAll(/\s+/g, ' ')
    for (const { concepts } of schemes.filter(({ name }) => name === 'kinds' || name === 'natures'))
      for (const { label, means } of concepts) expect(method).toContain(`### ${label} ${means}`)
  })
})

describe('the vocabulary as linked data', () => {
  const said = vocabularyStatements(AT)
  const of = (name: string) => said.filter((one) => one.of === `${AT}#${name}`)

  it('says of every term what it is, what it is called and what it means', () => {
    for (const { name } of terms) {
      const properties = of(name).map(({ property }) => property)
      expect(properties, name).toContain(`${RDF}type`)
      expect(
        properties.some((one) => one === `${RDFS}label` || one === `${SKOS}prefLabel`),
        name,
      ).toBe(true)
      expect(
        properties.some((one) => one === `${RDFS}comment` || one === `${SKOS}definition`),
        name,
      ).toBe(true)
    }
  })

  it('names no term that it does not explain', () => {
    const own = new Set(terms.map(({ name }) => `${AT}#${name}`))
    const named = said.flatMap(({ property, is }) => [property, ...(typeof is === 'string' ? [is] : [])])
    expect(named.filter((one) => one.startsWith(`${AT}#`) && !own.has(one))).toEqual([])
  })

  it('puts each kind at its level, and in its scheme', () => {
    for (const kind of DISCREPANCY_KINDS) {
      expect(of(kind)).toContainEqual({ of: `${AT}#${kind}`, property: `${AT}#level`, is: `${AT}#${levelOf(kind)}` })
      expect(of(kind)).toContainEqual({ of: `${AT}#${kind}`, property: `${SKOS}inScheme`, is: `${AT}#kinds` })
    }
  })
})
