import styles from './skip-links.module.css'

interface SkipLinksProps {
  links: readonly { words: string; /** Id of the element to go on from. */ to: string }[]
}

/** Links for the keyboard past the head of the page; seen only with focus. */
export function SkipLinks({ links }: SkipLinksProps) {
  return (
    <div className={styles.skip}>
      {links.map(({ words, to }) => (
        // Buttons, because the hash of the address names a discrepancy.
        <button key={to} type="button" onClick={() => document.getElementById(to)?.focus()}>
          {words}
        </button>
      ))}
    </div>
  )
}
