import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../../src/domain/claim.ts'
import { toChangeWords } from '../../../../src/views/event/findings/change-words.ts'
import type { Finding, FindingReading } from '../../../../src/views/event/findings/finding.ts'
import { names } from '../finding-fixture.ts'
import { stated } from '../../../roots.ts'

const reading = (value: string, sources: string[], stance: Stance = 'asserts'): FindingReading => ({
  reading: {
    stance,
    value,
    unit: null,
    days: { earliest: value, latest: value },
    numbers: null,
    standing: 'other',
    sources,
    origins: stated(1),
    knownOn: null,
  },
  value,
  words: value,
  claims: [],
})

const finding = (...readings: FindingReading[]): Finding => ({
  attribute: 'dated',
  label: 'Date of the report',
  type: 'date',
  level: 'disagree',
  kind: 'conflict',
  nature: 'retold',
  departs: (source, _, from) => source === 'copy' && from === 'story',
  departures: [],
  areMoreDepartures: false,
  changes: [],
  reason: null,
  exactGap: null,
  readings,
  silent: [],
  assessment: null,
  parts: (a, b) => a !== b,
})

describe('toChangeWords', () => {
  const [story, copy] = [reading('2024-04-25', ['story']), reading('2024-04-29', ['copy', 'other'])]
  const above = { id: 'story', isNext: true }

  it('says on the edge what became of the answer', () => {
    expect(toChangeWords(finding(story, copy), 1, 'copy', above, names)).toBe('Here 25 April became 29 April')
  })

  it('keeps the years if they differ', () => {
    const late = reading('2025-04-29', ['copy'])
    expect(toChangeWords(finding(story, late), 1, 'copy', above, names)).toBe('Here 25 April 2024 became 29 April 2025')
  })

  it('says between which sources it changed if others stand between', () => {
    const words = toChangeWords(finding(story, copy), 1, 'copy', { id: 'story', isNext: false }, names)
    expect(words).toBe('Between story and here, 25 April became 29 April')
  })

  it('says how a less sure answer changed', () => {
    const hedged = reading('2024-04-25', ['story'], 'hedges')
    const words = toChangeWords(finding(hedged, copy), 1, 'copy', above, names)
    expect(words).toBe('Here the answer changed. Before: probably 25 April. Now: 29 April')
  })

  it('says nothing of who does not depart', () => {
    expect(toChangeWords(finding(story, copy), 1, 'other', above, names)).toBeNull()
  })
})
