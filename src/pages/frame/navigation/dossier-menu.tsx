import { useEffect, useRef } from 'react'
import { useCatalogue } from '../../../model/queries/use-dossier.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { Icon } from '../../../ui/icon.tsx'
import styles from '../app-header.module.css'

/** The dossier that is open, and, where there are others, the way to them. */
export function DossierMenu({ dossier }: { dossier: { id: string; title: string } }) {
  const { data } = useCatalogue()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false
    }
    addEventListener('pointerdown', onPress)
    return () => removeEventListener('pointerdown', onPress)
  }, [])
  const others = data?.dossiers.filter(({ id }) => id !== dossier.id) ?? []
  if (others.length === 0) return <span className={styles.dossier}>{dossier.title}</span>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is no control: it hears what its controls hear
    <details
      className={styles.menu}
      ref={menu}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false
      }}
      onKeyDown={(event) => {
        const { currentTarget } = event
        if (event.key !== 'Escape' || !currentTarget.open) return
        // What else is open stays open.
        event.stopPropagation()
        currentTarget.open = false
        currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary className={styles.dossier}>
        {dossier.title} <Icon name="chevronDown" size={14} />
      </summary>
      <ul className={styles.dossiers}>
        {others.map(({ id, title }) => (
          <li key={id}>
            <AppLink href={`/${encodeURIComponent(id)}`}>{title}</AppLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
