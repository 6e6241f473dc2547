import { useCopy } from '../../../ui/use-copy.ts'
import { Icon } from '../../../ui/icon.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import styles from './copy-link.module.css'
import { toAbsoluteUrl } from '../../../state/address/absolute-url.ts'

interface CopyLinkProps {
  /** Link within the app. */
  href: string
  /** What the link leads to, for its button's name. */
  to: string
  /** The icon has words beside it. */
  withWords?: boolean
}

/** Copies the absolute address of a link within the app. */
export function CopyLink({ href, to, withWords = false }: CopyLinkProps) {
  const { copied, copy } = useCopy()
  const done = copied !== null
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={styles.button}
        aria-label={eventWords.copyLinkTo(to)}
        title={withWords ? undefined : eventWords.copyLink}
        data-icon-only={!withWords}
        onClick={() => copy(toAbsoluteUrl(href))}
      >
        <Icon name={done ? 'check' : 'link'} size={14} />
        {withWords && <span className={styles.words}>{done ? eventWords.copied : eventWords.copyLink}</span>}
      </button>
      <span className="visually-hidden" role="status">
        {done ? eventWords.linkCopied : ''}
      </span>
    </span>
  )
}
