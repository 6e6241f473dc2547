import { type ChoiceGroup, chosenOf, toggleGroup, toggleMember } from '../../../selection/choice-group.ts'
import type { FacetChoice } from '../../../model/filters/facet-choices.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Mark } from '../../../ui/marks/mark.tsx'
import { SourceTitle } from '../../../ui/source-title.tsx'
import { filterChoicesWords } from '../../../words/sections/filters/filter-choices-words.ts'
import { SteadyCount } from '../steady-count.tsx'
import type { ArticleTitle } from './choice-rows.ts'
import styles from './facet-choices.module.css'

interface ChoiceLineProps {
  choice: FacetChoice
  /** Of which it is a member; `null`: of none. */
  group: FacetChoice | null
  /** Whether its members are seen; `null`: it has none that can be folded. */
  isOpen: boolean | null
  chosen: readonly string[]
  counts: ReadonlyMap<string, number>
  most: number
  /** Of an article. */
  title: ArticleTitle | undefined
  onChoose: (chosen: readonly string[]) => void
  onUnfold: (id: string) => void
}

/** A choice with its box, and how many it would leave. The box of a group is half set while some of it is chosen. */
export function ChoiceLine(props: ChoiceLineProps) {
  const { choice, group, isOpen, chosen, counts, most, title, onChoose, onUnfold } = props
  const { id, label, mark, members = [] } = choice
  const count = counts.get(id) ?? 0
  const own = toGroup(choice)
  const part = group !== null && chosenOf(toGroup(group), chosen) === 'all' ? 'all' : chosenOf(own, chosen)
  const toggle = () => onChoose(group ? toggleMember(toGroup(group), id, chosen) : toggleGroup(own, chosen))
  return (
    <div className={group === null ? styles.line : `${styles.line} ${styles.member}`}>
      <label className={styles.option}>
        <input
          type="checkbox"
          ref={(box) => {
            if (box) box.indeterminate = part === 'some'
          }}
          checked={part === 'all'}
          disabled={part === 'none' && count === 0}
          onChange={toggle}
        />
        {mark && (
          <span className={styles.mark}>
            <Mark shape={mark.mark} family={mark.family} />
          </span>
        )}
        <span className={styles.label}>
          {label}
          {title && (
            <span className={styles.title}>
              <SourceTitle source={title} />
            </span>
          )}
        </span>
        <SteadyCount count={count} most={most} />
      </label>
      {isOpen !== null && (
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-label={filterChoicesWords.articlesOf(label, members.length)}
          onClick={() => onUnfold(id)}
        >
          <Icon name="chevronDown" size={12} />
        </button>
      )}
    </div>
  )
}

function toGroup({ id, members = [] }: FacetChoice): ChoiceGroup {
  return { id, members: members.map((member) => member.id) }
}
