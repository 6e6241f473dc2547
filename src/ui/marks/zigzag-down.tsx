import styles from './zigzag-down.module.css'

/** The fault line running down: as tall as its place; decoration. */
export function ZigzagDown({ className = '' }: { className?: string | undefined }) {
  return <span className={`${styles.zigzag} ${className}`} aria-hidden="true" />
}
