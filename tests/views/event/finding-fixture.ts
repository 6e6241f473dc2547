import type { PublishedReading } from '../../../src/contract/event-file.ts'
import type { OpenClaim } from '../../../src/contract/opened/open-event.ts'
import { citedSources } from '../../../src/domain/compare/chains/chain-step.ts'
import { rootsOf } from '../../../src/domain/compare/chains/roots-of.ts'
import { type Finding, type FindingReading, toFindings } from '../../../src/views/event/findings/finding.ts'
import { toNames } from '../../../src/views/event/names.ts'
import { words } from '../../../src/words/words.ts'
import { dossier, openedEvent as event } from './fixture.ts'
import { chainOf } from '../../chain-of.ts'
import { stated } from '../../roots.ts'

export const names = toNames(dossier, event)

/** A claim whose chain is written as `reader < cited < root`. */
export function claimOf(chain: string, rest: Partial<OpenClaim> = {}): OpenClaim {
  const line = chain.split(' < ')
  const step = chainOf(
    line[0] ?? '',
    line.slice(1).map((cited, place) => [line[place] ?? '', cited] as const),
  )
  return {
    source: line[0] ?? '',
    attribute: 'killed',
    stance: 'asserts',
    value: null,
    unit: null,
    asWritten: null,
    gloss: null,
    quote: null,
    speaker: null,
    locator: null,
    version: null,
    reading: 0,
    chain: step,
    cites: citedSources(step),
    roots: rootsOf(step),
    knownOn: '2024-01-02',
    ...rest,
  }
}

/** A count as a reading: `>=3` known on a day. */
export function countOf(value: string, knownOn: string, rest: Partial<PublishedReading> = {}): PublishedReading {
  const n = Number(value.replace(/\D/g, ''))
  const [min, max] = value.startsWith('>') ? [n, null] : value.startsWith('<') ? [null, n] : [n, n]
  return {
    stance: 'asserts',
    value,
    unit: 'people',
    days: null,
    numbers: { min, max },
    standing: 'other',
    sources: [`s${value}`],
    origins: stated(1),
    knownOn,
    ...rest,
  }
}

/** What is found of counts, the first of them the one that stands. */
export function countsFinding(readings: PublishedReading[], rest: Partial<Finding> = {}): Finding {
  const [model] = toFindings(dossier, event, names)
  if (!model) throw new Error('the fixture has findings')
  return {
    ...model,
    attribute: 'killed',
    label: 'Killed',
    type: 'quantity',
    assessment: null,
    readings: readings.map((reading, place) =>
      toFindingReading({ ...reading, standing: place === 0 ? 'stands' : 'departs' }, rest.attribute),
    ),
    ...rest,
  }
}

export function toFindingReading(reading: PublishedReading, attribute = 'killed'): FindingReading {
  return {
    reading,
    value: words.publishedValueWords(reading, attribute, names),
    words: words.readingWords(reading, attribute, names),
    claims: reading.sources.map((source) => claimOf(source)),
  }
}
