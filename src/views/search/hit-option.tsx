import type { MouseEvent, ReactNode } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import styles from './search-hits.module.css'

export interface OptionProps {
  id: string
  href: string
  /** The keyboard points at it, while the focus stays in the field. */
  isActive: boolean
  onPoint: (id: string) => void
  onChoose: (href: string) => void
}

interface HitOptionProps extends OptionProps {
  className?: string | undefined
  children: ReactNode
}

/** One row of the list: a link, which the field points at. */
export function HitOption({ id, href, isActive, onPoint, onChoose, className = '', children }: HitOptionProps) {
  return (
    <AppLink
      id={id}
      href={href}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={`${styles.option} ${className}`}
      onPointerMove={() => onPoint(id)}
      onClick={(event: MouseEvent) => {
        // In a new tab, the list stays for the next.
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onChoose(href)
      }}
    >
      {children}
    </AppLink>
  )
}
