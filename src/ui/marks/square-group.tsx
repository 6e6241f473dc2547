import styles from './square-group.module.css'

interface SquareGroupProps {
  /** Ids of the sources that give one answer. */
  sources: readonly string[]
  tone: 'stands' | 'departs' | 'other'
  filled: boolean
}

/** A square a source, for all that give one answer: filled for the one that stands. Decoration. */
export function SquareGroup({ sources, tone, filled }: SquareGroupProps) {
  return (
    <span className={styles.group} data-tone={tone} data-filled={filled} aria-hidden="true">
      {sources.map((id) => (
        <i key={id} />
      ))}
    </span>
  )
}
