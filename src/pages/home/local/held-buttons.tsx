import { useEffect, useRef, useState } from 'react'
import { deleteDossier, type HeldDossier, heldZip } from '../../../data/local/local-store.ts'
import { saveFile } from '../../../views/take-along/save-file.ts'
import { localWords } from '../../../words/sections/site/local-words.ts'
import styles from './held-buttons.module.css'

interface HeldButtonsProps {
  dossier: HeldDossier
  /** A sentence on what was done. */
  onSaid: (sentence: string) => void
  onDeleted: () => void
}

/** Exports a dossier as the folder that the command reads, packed, or deletes it, which is asked once. */
export function HeldButtons({ dossier: { id, ownId, title }, onSaid, onDeleted }: HeldButtonsProps) {
  const [isAsking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) keep.current?.focus()
  }, [isAsking])
  const exportIt = async () => {
    const zip = await heldZip(id)
    if (!zip) return
    saveFile(`${ownId}.zip`, new Blob([zip], { type: 'application/zip' }), 'application/zip')
    onSaid(localWords.exported(`${ownId}.zip`))
  }
  const remove = async () => {
    await deleteDossier(id)
    onSaid(localWords.removed(title))
    onDeleted()
  }
  if (isAsking) {
    return (
      <span className={styles.buttons} role="group" aria-label={localWords.removeOf(title)}>
        <span>{localWords.sure}</span>
        <button type="button" className={styles.button} onClick={() => void remove()}>
          {localWords.removeNow}
        </button>
        <button type="button" ref={keep} className={styles.button} onClick={() => setAsking(false)}>
          {localWords.keepIt}
        </button>
      </span>
    )
  }
  return (
    <span className={styles.buttons}>
      <button
        type="button"
        className={styles.button}
        aria-label={localWords.exportOf(title)}
        onClick={() => void exportIt()}
      >
        {localWords.exportIt}
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={localWords.removeOf(title)}
        onClick={() => setAsking(true)}
      >
        {localWords.remove}
      </button>
    </span>
  )
}
