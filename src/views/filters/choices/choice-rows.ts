import type { FacetChoice, FacetSection } from '../../../model/filters/facet-choices.ts'
import { toNeedle } from '../../../selection/text/needle.ts'

/** What a source is called. */
export interface ArticleTitle {
  readonly title: string
  readonly isLabel: boolean
  readonly language: string | null
}

/** A line of a list of choices. */
export type ChoiceRow =
  | { readonly key: string; readonly heading: string }
  | {
      readonly key: string
      readonly heading: null
      readonly choice: FacetChoice
      /** Of which it is a member; `null`: of none. */
      readonly group: FacetChoice | null
      /** Whether its members are seen; `null`: it has none that can be folded. */
      readonly isOpen: boolean | null
    }

interface Shown {
  readonly typed: string
  /** Ids of the choices that a reader unfolded. */
  readonly opened: ReadonlySet<string>
  readonly titles: ReadonlyMap<string, ArticleTitle>
}

/**
 * The lines that a reader sees. A typed text leaves the choices whose names have it, with all of their members; and of
 * other choices the members that have it in their names or titles.
 */
export function toChoiceRows(sections: readonly FacetSection[], { typed, opened, titles }: Shown): ChoiceRow[] {
  const isSought = toNeedle(typed)
  const isTyped = typed.trim() !== ''
  const nameOf = ({ id, label }: FacetChoice) => `${label} ${titles.get(id)?.title ?? ''}`
  return sections.flatMap(({ label, choices }) => {
    const rows = choices.flatMap((choice) => {
      const { members = [], isFolded = false } = choice
      const hasName = isSought(choice.label)
      const found = hasName ? members : members.filter((member) => isSought(nameOf(member)))
      if (!hasName && found.length === 0) return []
      const isOpen = isFolded ? opened.has(choice.id) || (isTyped && !hasName) : members.length > 1
      const row = { key: choice.id, heading: null, choice, group: null, isOpen: isFolded ? isOpen : null }
      const below = found.map((member) => ({
        key: member.id,
        heading: null,
        choice: member,
        group: choice,
        isOpen: null,
      }))
      return isOpen ? [row, ...below] : [row]
    })
    return label === '' || rows.length === 0 ? rows : [{ key: `heading ${label}`, heading: label }, ...rows]
  })
}
