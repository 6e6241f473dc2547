import { describe, expect, it } from 'vitest'
import type { FacetSection } from '../../../src/model/filters/facet-choices.ts'
import { toChoiceRows } from '../../../src/views/filters/choices/choice-rows.ts'

const SECTIONS: FacetSection[] = [
  { label: 'States', choices: [{ id: 'russia', label: 'Russia' }] },
  {
    label: 'Others',
    choices: [
      {
        id: 'nk',
        label: 'NK News',
        isFolded: true,
        members: [
          { id: 'nk-1', label: '2 May' },
          { id: 'nk-2', label: '3 May' },
        ],
      },
      {
        id: 'lane',
        label: 'Tests',
        members: [
          { id: 'test', label: 'Test' },
          { id: 'parade', label: 'Parade' },
        ],
      },
      { id: 'single', label: 'Strikes', members: [{ id: 'strike', label: 'Strike' }] },
    ],
  },
]
const titles = new Map([['nk-2', { title: 'Rail traffic', isLabel: false, language: 'en' }]])
const keys = (typed = '', opened: string[] = []) =>
  toChoiceRows(SECTIONS, { typed, opened: new Set(opened), titles }).map(({ key }) => key)

describe('toChoiceRows', () => {
  it('lists choices beneath their headings; of a group what is not folded, if it is more than one', () => {
    expect(keys()).toEqual(['heading States', 'russia', 'heading Others', 'nk', 'lane', 'test', 'parade', 'single'])
  })

  it('lists the members of a group that a reader unfolded', () => {
    expect(keys('', ['nk'])).toContain('nk-1')
  })

  it.each([
    ['nk', ['heading Others', 'nk']],
    ['RAIL', ['heading Others', 'nk', 'nk-2']],
    ['parade', ['heading Others', 'lane', 'parade']],
    ['russ', ['heading States', 'russia']],
    ['nothing', []],
  ])('of “%s” leaves the names that have it', (typed, left) => expect(keys(typed)).toEqual(left))

  it('says of each line of which group it is', () => {
    const rows = toChoiceRows(SECTIONS, { typed: 'rail', opened: new Set(), titles })
    expect(
      rows.map((row) => (row.heading === null ? [row.choice.id, row.group?.id, row.isOpen] : row.heading)),
    ).toEqual(['Others', ['nk', undefined, true], ['nk-2', 'nk', null]])
  })
})
