import { useLayoutEffect, useRef, useState } from 'react'
import type { FailedPart } from '../../../../model/packed/failed-parts.ts'
import { useDossier } from '../../../../model/queries/use-dossier.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { troubleWords } from '../../../../words/sections/trouble-words.ts'
import { words } from '../../../../words/words.ts'
import { errorWords } from '../error-words.ts'
import { goOnAtTitle } from './go-on-at-title.ts'
import styles from './notices.module.css'

/** Says which parts of a packed dossier did not come, and asks for them again. It comes unasked, so it moves nothing of the page. */
export function MissingParts({ dossier }: { dossier: string }) {
  const packed = useDossier(dossier).data?.packed
  const [closed, setClosed] = useState('')
  const failed = packed?.failed ?? []
  const whats = [...new Set(failed.map(({ what }) => what))].sort()
  const key = whats.join(' ')
  if (!packed || key === '' || key === closed) return null
  return (
    <Missing key={key} {...{ failed, whats }} onTry={() => void packed.askAgain()} onClose={() => setClosed(key)} />
  )
}

interface MissingProps {
  failed: readonly FailedPart[]
  whats: readonly FailedPart['what'][]
  onTry: () => void
  onClose: () => void
}

/** What it says stays the same while they are asked for by and by, so that a screen reader says it once. */
function Missing({ failed, whats, onTry, onClose }: MissingProps) {
  const [tried, setTried] = useState<readonly FailedPart[] | null>(null)
  const [first] = useState(failed[0])
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = card.current
    return () => {
      if (own?.contains(document.activeElement)) goOnAtTitle()
    }
  }, [])
  return (
    <div className={styles.unasked} role="alert" ref={card}>
      <p>
        {whats.map((what) => `${troubleWords.missingParts[what]} `)}
        {tried === failed ? troubleWords.askingAgain : troubleWords.askedAgain}
      </p>
      {first && <p className={styles.detail}>{errorWords(first.error)}</p>}
      <p className={styles.ways}>
        <button
          type="button"
          className={styles.load}
          onClick={() => {
            setTried(failed)
            onTry()
          }}
        >
          {words.frame.tryAgain}
        </button>
        <button type="button" className={styles.close} aria-label={words.frame.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </p>
    </div>
  )
}
