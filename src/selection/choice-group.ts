/**
 * Choices of a facet that a reader takes together: the kinds of a lane, the articles of an outlet. The group is itself a
 * choice of the facet, and a thing has it where it has any of its members.
 */
export interface ChoiceGroup {
  readonly id: string
  readonly members: readonly string[]
}

/** How much of a group is chosen, by its own id or by those of its members. */
export function chosenOf({ id, members }: ChoiceGroup, chosen: readonly string[]): 'all' | 'some' | 'none' {
  if (chosen.includes(id)) return 'all'
  const count = members.filter((member) => chosen.includes(member)).length
  if (count === 0) return 'none'
  return count === members.length ? 'all' : 'some'
}

/** The chosen ids with the whole group added; or, where all of it is chosen, without any of it. */
export function toggleGroup(group: ChoiceGroup, chosen: readonly string[]): string[] {
  const others = chosen.filter((id) => id !== group.id && !group.members.includes(id))
  return chosenOf(group, chosen) === 'all' ? others : [...others, group.id]
}

/** The chosen ids with one member added or taken back. When all of several are chosen, the group stands for them. */
export function toggleMember(group: ChoiceGroup, member: string, chosen: readonly string[]): string[] {
  const { id, members } = group
  const others = chosen.filter((one) => one !== id && !members.includes(one))
  const before = chosen.includes(id) ? members : members.filter((one) => chosen.includes(one))
  const after = before.includes(member) ? before.filter((one) => one !== member) : [...before, member]
  return [...others, ...(members.length > 1 && after.length === members.length ? [id] : after)]
}
