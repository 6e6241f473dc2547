import { useCopy } from '../../ui/use-copy.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './copy-link.module.css'
import { toAbsoluteUrl } from './to-absolute-url.ts'

interface CopyLinkProps {
  /** Link within the app. */
  href: string
  /** What the link leads to, for its button's name. */
  to: string
  /** Words beside the icon; without them the icon stands alone. */
  children?: string
}

/** Copies the absolute address of a link within the app. */
export function CopyLink({ href, to, children }: CopyLinkProps) {
  const { copied, copy } = useCopy()
  const done = copied !== null
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={styles.button}
        aria-label={`${children ?? 'Copy link'} to ${to}`}
        title={children ? undefined : 'Copy link'}
        data-icon-only={children === undefined}
        onClick={() => copy(toAbsoluteUrl(href))}
      >
        <Icon name={done ? 'check' : 'link'} size={14} />
        {children && <span className={styles.words}>{done ? 'Copied' : children}</span>}
      </button>
      <span className="visually-hidden" role="status">
        {done ? 'Link copied' : ''}
      </span>
    </span>
  )
}
