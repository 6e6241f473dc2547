import styles from './nature-sign.module.css'

/** Roots (dots), the ways from them, and the answers at their ends (a filled and a hollow square). */
const WAYS = {
  independent: { roots: [-4, 4], ways: 'M4 -4H18M4 4H18', isOpen: false },
  'one-speaker': { roots: [0], ways: 'M4 0 8 -4H18M4 0 8 4H18M11 -4V-1.5M11 4V1.5', isOpen: false },
  unestablished: { roots: [], ways: 'M2 -4H18M2 4H18', isOpen: true },
  retold: { roots: [0], ways: 'M4 0H10L14 -4H18M10 0 14 4H18', isOpen: false },
  within: { roots: [], ways: 'M18 -4H14V4H18', isOpen: false },
} as const

/** The sign of a nature: where two answers come from. It says the same without colour. */
export function NatureSign({ nature }: { nature: keyof typeof WAYS }) {
  const { roots, ways, isOpen } = WAYS[nature]
  return (
    <svg className={styles.sign} width={28} height={14} viewBox="0 -7 28 14" aria-hidden="true">
      <path d={ways} className={styles.way} strokeDasharray={isOpen ? '2 2.5' : undefined} />
      {roots.map((y) => (
        <circle key={y} cx={3} cy={y} r={2} className={styles.root} />
      ))}
      <path d="M19 -6.5h5v5h-5Z" className={styles.stands} />
      <path d="M19 1.5h5v5h-5Z" className={styles.departs} />
    </svg>
  )
}
