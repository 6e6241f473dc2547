import { describe, expect, it } from 'vitest'
import { disagreementsSchema } from '../../src/contract/disagreements-file.ts'
import { openEvent } from '../../src/contract/opened/open-event.ts'
import { eventSchema } from '../../src/contract/event-file.ts'
import { indexSchema } from '../../src/contract/index-file.ts'
import { buildCase } from './case-folder.ts'
import { mostOrigins } from '../../src/domain/compare/origin-count.ts'
import { openSources } from '../../src/domain/compare/origins.ts'

describe.each([
  ['worked-cases', 'worked'],
  ['placement', 'placement'],
  ['origins', 'origins'],
])('disagreements.json of %s', (name, dossier) => {
  const { files } = buildCase(name)
  const read = (path: string): unknown => JSON.parse(files.get(`${dossier}/${path}`) ?? '')
  const { disagreements } = disagreementsSchema.parse(read('disagreements.json'))
  const { events } = indexSchema.parse(read('index.json'))

  it('has what the index calls disputed, in its order', () => {
    expect(disagreements.map(({ event, attribute }) => [event, attribute])).toEqual(
      events.flatMap(({ id, disputes }) => disputes.map((attribute) => [id, attribute])),
    )
  })

  it('says of each what the file of its event says', () => {
    for (const {
      event,
      attribute,
      readings,
      origins,
      assessment,
      nature,
      weight,
      departs,
      changed,
      unstated,
      ...pair
    } of disagreements) {
      const { discrepancies, claims } = openEvent(eventSchema.parse(read(`events/${event}.json`)))
      const found = discrepancies.find((one) => one.attribute === attribute)
      expect(found?.decisive).toMatchObject(pair)
      expect(found).toMatchObject({ nature, weight, departs, changed })
      expect(found).toMatchObject({ kind: pair.kind, spread: pair.spread })
      const told = claims.filter((claim) => claim.attribute === attribute)
      expect(unstated).toEqual(openSources(told.flatMap(({ roots }) => roots)))
      expect(found?.level).toBe('disagree')
      expect(found?.assessment?.stands).toBe(assessment?.stands)
      expect(readings.map((reading) => [reading.stance, reading.value, reading.sources, reading.origins])).toEqual(
        found?.readings.map((reading) => [reading.stance, reading.value, reading.sources, reading.origins]),
      )
      expect(mostOrigins(origins)).toBeGreaterThan(0)
      const standing = readings.findIndex((reading) => reading.standing === 'stands')
      if (assessment) expect(standing).toBe(assessment.stands ?? -1)
      // Two others may contradict each other, and neither of them the one that stands.
      if (standing < 0 || pair.between.includes(standing)) {
        expect(readings.some((reading) => reading.standing === 'departs')).toBe(true)
      }
    }
  })
})
