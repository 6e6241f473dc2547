import { describe, expect, test } from 'vitest'
import type { PublishedEvent } from '../../src/contract/event-file.ts'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import type { SourceFile } from '../../src/contract/source-file.ts'
import { disputeOf, eventPageHead } from '../../src/head/event-page-head.ts'
import { isoDateOf } from '../../src/head/iso-date-of.ts'
import { sourcePageHead } from '../../src/head/source-page-head.ts'
import { OpenDossier } from '../../src/model/open-dossier.ts'
import { readDemo } from '../publish/published-dossier.ts'

const dossier = OpenDossier.fromIndex(readDemo('index.json') as DossierIndex)
const report = readDemo('events/audit-report.json') as PublishedEvent
const toUrl = (path: string) => `https://example.org${path}`

describe('the head of an event', () => {
  test('says first what is disputed: the date, where it is', () => {
    expect(disputeOf(dossier, report)).toMatch(
      /^The sources disagree\. Date of the report: 11 April 2022 or 15 April 2022\. 5 more points are in dispute\.$/,
    )
    const { title, description } = eventPageHead(dossier, report, { isComparison: false, toUrl })
    expect(title).toBe('Audit report on the faults of the bridge – Faultline')
    expect(description.slice(0, 20)).toBe('The sources disagree')
    expect(description.length).toBeLessThanOrEqual(300)
  })

  test('says of an event without a dispute its date and support', () => {
    const agreed = { ...report, discrepancies: [] }
    expect(disputeOf(dossier, agreed)).toMatch(/^11 April 2022\. No disagreement: \d+ sources, .*origins?\.$/)
  })

  test('gives no day where none stands, and the claims of each answer', () => {
    const graphOf = (event: PublishedEvent) => eventPageHead(dossier, event, { isComparison: false, toUrl }).graph
    expect(graphOf(report)[0]).toMatchObject({ startDate: '2022-04-11' })
    expect(graphOf({ ...report, dateLeftOpen: true })[0]).not.toHaveProperty('startDate')
    const answers = [...report.discrepancies, ...report.agreements].flatMap(({ readings }) => readings)
    expect(graphOf(report).filter((node) => node['@type'] === 'Claim')).toHaveLength(answers.length)
  })

  test('names its sources, and leaves to the page of each what else there is to tell of it', () => {
    const { graph } = eventPageHead(dossier, report, { isComparison: false, toUrl })
    const sources = graph.filter((node) => !['Event', 'Claim'].includes(node['@type'] as string))
    expect(sources.length).toBeGreaterThan(3)
    const known: Record<string, unknown>[] = sources.map((source) => ({ ...source }))
    for (const { '@id': id, headline, name, ...rest } of known) {
      expect(String(id)).toMatch(/^https:\/\/example\.org\/demo\/sources\//)
      expect(headline ?? name, String(id)).toBeTypeOf('string')
      expect(Object.keys(rest).filter((key) => key !== 'creativeWorkStatus')).toEqual(['@type'])
    }
  })
})

test('the head of a source names it, counts its claims, and tells what the press wrote as an article', () => {
  const file = readDemo('sources/tarnes-blad-2022-01-09.json') as SourceFile
  const head = sourcePageHead(file, toUrl)
  expect(head.description).toContain('Tarnes Blad, 9 January 2022. It makes 6 claims on 1 event.')
  const isOf = (type: string) => ({
    '@type': type,
    url: file.url,
    '@id': toUrl('/demo/sources/tarnes-blad-2022-01-09'),
  })
  expect(head.graph).toEqual([expect.objectContaining(isOf('CreativeWork'))])
  expect(sourcePageHead({ ...file, form: 'report' }, toUrl).graph).toEqual([
    expect.objectContaining(isOf('NewsArticle')),
  ])
})

test('a date is given only where ISO 8601 can say as much', () => {
  expect(['2024-04-25', '2024-04', '2024'].map(isoDateOf)).toEqual(['2024-04-25', '2024-04', '2024'])
  expect(['2024-04-25/2024-04-29', '2024-04~', '2024-21', '..', null].map(isoDateOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
