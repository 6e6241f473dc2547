import { describe, expect, it } from 'vitest'
import { type ChoiceGroup, chosenOf, toggleGroup, toggleMember } from '../../src/selection/choice-group.ts'
import fc from '../seeded-fast-check.ts'

const OUTLET: ChoiceGroup = { id: 'outlet:NK News', members: ['a', 'b', 'c'] }

describe('a group of choices', () => {
  it.each([
    [[], 'none'],
    [['other'], 'none'],
    [['a', 'other'], 'some'],
    [['c', 'a', 'b'], 'all'],
    [['outlet:NK News'], 'all'],
  ])('of which %j is chosen', (chosen, part) => expect(chosenOf(OUTLET, chosen)).toBe(part))

  it('is chosen by its own id, in place of its members', () => {
    expect(toggleGroup(OUTLET, ['other', 'a'])).toEqual(['other', 'outlet:NK News'])
  })

  it('is given up with all of its members', () => {
    expect(toggleGroup(OUTLET, ['a', 'other', 'b', 'c'])).toEqual(['other'])
  })

  it('leaves the others when one member is taken from it', () => {
    expect(toggleMember(OUTLET, 'b', ['outlet:NK News', 'other'])).toEqual(['other', 'a', 'c'])
  })

  it('stands for its members when the last of them is added', () => {
    expect(toggleMember(OUTLET, 'b', ['a', 'c'])).toEqual(['outlet:NK News'])
  })

  it('of one member does not stand for it: a link to an article stays one', () => {
    expect(toggleMember({ id: 'outlet:X', members: ['a'] }, 'a', [])).toEqual(['a'])
    expect(toggleMember({ id: 'outlet:X', members: ['a'] }, 'a', ['outlet:X'])).toEqual([])
  })
})

const ids = ['a', 'b', 'c', 'd', 'x', 'y']
const group = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }).map((members) => ({ id: 'group', members }))
const chosen = fc.shuffledSubarray([...ids, 'group'])
/** The choices that a list of ids comes to, without groups. */
const meant = ({ id, members }: ChoiceGroup, list: readonly string[]) =>
  new Set(list.flatMap((one) => (one === id ? members : [one])))

describe('laws of groups', () => {
  it('a toggled group is chosen whole or not at all, and nothing else changes', () => {
    fc.assert(
      fc.property(group, chosen, (of, before) => {
        const after = toggleGroup(of, before)
        expect(chosenOf(of, after)).toBe(chosenOf(of, before) === 'all' ? 'none' : 'all')
        const others = (list: readonly string[]) => list.filter((id) => id !== of.id && !of.members.includes(id))
        expect(others(after)).toEqual(others(before))
        expect(new Set(after).size).toBe(after.length)
      }),
    )
  })

  it('a toggled member changes what is meant by that member alone, and twice by nothing', () => {
    fc.assert(
      fc.property(group, chosen, fc.nat(), (of, before, place) => {
        const member = of.members[place % of.members.length] ?? ''
        const after = toggleMember(of, member, before)
        const expected = meant(of, before)
        if (!expected.delete(member)) expected.add(member)
        expect(meant(of, after)).toEqual(expected)
        expect(meant(of, toggleMember(of, member, after))).toEqual(meant(of, before))
      }),
    )
  })
})
