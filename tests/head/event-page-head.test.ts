import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PublishedEvent } from '../../src/contract/event-file.ts'
import type { DossierIndex } from '../../src/contract/index-file.ts'
import type { SourceFile } from '../../src/contract/source-file.ts'
import { disputeOf, eventPageHead } from '../../src/head/event-page-head.ts'
import { isoDateOf } from '../../src/head/iso-date-of.ts'
import { sourcePageHead } from '../../src/head/source-page-head.ts'
import { OpenDossier } from '../../src/model/open-dossier.ts'

const DATA = join(import.meta.dirname, '../../public/data/kharkiv-missile')
const read = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), 'utf8'))
const dossier = OpenDossier.fromIndex(read('index.json') as DossierIndex)
const report = read('events/un-report-kharkiv-debris.json') as PublishedEvent
const toUrl = (path: string) => `https://example.org${path}`

describe('the head of an event', () => {
  test('says first what is disputed: the date, where it is', () => {
    expect(disputeOf(dossier, report)).toMatch(
      /^The sources disagree\. Date of the report: 25 April 2024 or 29 April 2024\. \d+ more points are in dispute\.$/,
    )
    const { title, description } = eventPageHead(dossier, report, { isComparison: false, toUrl })
    expect(title).toBe('UN report on the missile debris in Kharkiv – Faultline')
    expect(description.slice(0, 20)).toBe('The sources disagree')
    expect(description.length).toBeLessThanOrEqual(300)
  })

  test('says of an event without a dispute its date and support', () => {
    const agreed = { ...report, discrepancies: [] }
    expect(disputeOf(dossier, agreed)).toMatch(/^25 April 2024\. No disagreement: \d+ sources, .*origins?\.$/)
  })

  test('gives no day where none stands, and the claims of each answer', () => {
    const graphOf = (event: PublishedEvent) => eventPageHead(dossier, event, { isComparison: false, toUrl }).graph
    expect(graphOf(report)[0]).toMatchObject({ startDate: '2024-04-25' })
    expect(graphOf({ ...report, dateLeftOpen: true })[0]).not.toHaveProperty('startDate')
    const answers = [...report.discrepancies, ...report.agreements].flatMap(({ readings }) => readings)
    expect(graphOf(report).filter((node) => node['@type'] === 'Claim')).toHaveLength(answers.length)
  })
})

test('the head of a source names it, counts its claims, and tells it as an article', () => {
  const file = read('sources/nationthailand.json') as SourceFile
  const head = sourcePageHead(file, toUrl)
  expect(head.description).toContain(
    'The Nation Thailand (Reuters), about 5 January 2024. It makes 3 claims on 1 event.',
  )
  expect(head.graph).toEqual([
    expect.objectContaining({
      '@type': 'NewsArticle',
      url: file.url,
      '@id': toUrl('/kharkiv-missile/sources/nationthailand'),
    }),
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
