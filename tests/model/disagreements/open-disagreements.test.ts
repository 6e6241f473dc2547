import { describe, expect, it } from 'vitest'
import { EMPTY_VIEW, type View } from '../../../src/state/address/view.ts'
import { opened } from '../../disagreement-fixture.ts'

const passing = (view: Partial<View>, found: ReadonlySet<string> | null = null) =>
  opened.select({ ...EMPTY_VIEW, ...view }, found)
const idsOf = (view: Partial<View>) => passing(view).passed.map(({ id }) => id)
const chosen = EMPTY_VIEW.chosen

describe('the disagreements that a view lets through', () => {
  it('have the facets of their events, and of sources only their own', () => {
    expect(idsOf({ chosen: { ...chosen, country: ['UA'] } })).toEqual(['strike#killed', 'strike#launched-by'])
    expect(idsOf({ chosen: { ...chosen, source: ['tass'] } })).toEqual(['strike#launched-by'])
  })

  it('are counted for each choice under all other filters, their own among them', () => {
    const { byFacet } = passing({ disagreements: { ...EMPTY_VIEW.disagreements, attributes: ['dated'] } })
    expect(byFacet.count).toBe(2)
    expect(byFacet.countsOf('kind')).toEqual(
      new Map([
        ['report', 1],
        ['lane:reports', 1],
        ['sanction', 1],
        ['lane:sanctions', 1],
      ]),
    )
  })

  it('are those whose ids a search found', () => {
    expect(passing({}, new Set(['report#dated'])).passed.map(({ id }) => id)).toEqual(['report#dated'])
  })

  it('are counted with their text, once the texts are read', async () => {
    expect(opened.countIn({ ...EMPTY_VIEW, text: ' kharkiv ' })).toBeNull()
    await opened.search.ask()
    expect(opened.countIn({ ...EMPTY_VIEW, text: ' kharkiv ' })).toBe(2)
    expect(opened.countIn(EMPTY_VIEW)).toBe(4)
  })
})

it('they are searched by the words of the event and by their own readings', async () => {
  await opened.search.ask()
  const found = (text: string) => [...(opened.search.ready?.find(text) ?? [])].toSorted()
  expect(found('kharkiv')).toEqual(['strike#killed', 'strike#launched-by'])
  expect(found('29 april')).toEqual(['report#dated'])
  expect(found('russia')).toEqual(['strike#launched-by'])
})
