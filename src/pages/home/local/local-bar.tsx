import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { type HeldDossier, heldDossier } from '../../../data/local/local-store.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { localWords } from '../../../words/sections/site/local-words.ts'
import { HeldButtons } from './held-buttons.tsx'
import styles from './local-bar.module.css'

/** Says of a dossier that only this browser has it, with what can be done with it. */
export function LocalBar({ dossier }: { dossier: string }) {
  const [held, setHeld] = useState<HeldDossier | null>(null)
  const [said, setSaid] = useState('')
  const [, navigate] = useLocation()
  useEffect(() => void heldDossier(dossier).then(setHeld), [dossier])
  return (
    <aside className={styles.bar} aria-label={localWords.bar}>
      <p>
        <b>{localWords.only}</b> {held?.isKept === false ? localWords.notKept : localWords.noLink}
      </p>
      {held && <HeldButtons dossier={held} onSaid={setSaid} onDeleted={() => navigate('/local')} />}
      <AppLink href="/local" className={styles.all}>
        {localWords.all}
      </AppLink>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </aside>
  )
}
