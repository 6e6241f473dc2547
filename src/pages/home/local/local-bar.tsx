import { useEffect, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { type HeldDossier, heldDossier } from '../../../data/local/local-store.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import fold from '../../../ui/fold.module.css'
import { localWords } from '../../../words/sections/site/local-words.ts'
import { HeldButtons } from './held-buttons.tsx'
import styles from './local-bar.module.css'

/** Says of a dossier that only this browser has it, with what can be done with it. */
export function LocalBar({ dossier }: { dossier: string }) {
  const [held, setHeld] = useState<HeldDossier | null>(null)
  const [said, setSaid] = useState('')
  const [isOpen, setOpen] = useState(false)
  const told = useId()
  const [, navigate] = useLocation()
  useEffect(() => void heldDossier(dossier).then(setHeld), [dossier])
  return (
    <aside className={styles.bar} aria-label={localWords.bar}>
      <button
        type="button"
        className={`${fold.summary} ${styles.toggle}`}
        aria-expanded={isOpen}
        aria-controls={told}
        onClick={() => setOpen(!isOpen)}
      >
        {localWords.only}
      </button>
      <div id={told} className={styles.told} data-open={isOpen}>
        <p>
          <b className={styles.only}>{localWords.only}</b>{' '}
          {held?.isKept === false ? localWords.notKept : localWords.noLink}
        </p>
        <AppLink href="/local" className={styles.all}>
          {localWords.all}
        </AppLink>
        {/* Last: what comes later moves nothing. */}
        {held && <HeldButtons dossier={held} onSaid={setSaid} onDeleted={() => navigate('/local')} />}
      </div>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </aside>
  )
}
