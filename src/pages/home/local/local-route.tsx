import { useCallback, useEffect, useState } from 'react'
import { type HeldDossier, heldDossiers } from '../../../data/local/local-store.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useArrival } from '../../../ui/focus/use-arrival.ts'
import { localWords } from '../../../words/sections/site/local-words.ts'
import { AppHeader } from '../../frame/app-header.tsx'
import { Notices } from '../../frame/late-trouble.tsx'
import { useTitle } from '../../frame/use-title.ts'
import { DropArea } from './drop-area.tsx'
import { HeldButtons } from './held-buttons.tsx'
import { ImportResult } from './import-result.tsx'
import styles from './local-route.module.css'
import { useImport } from './use-import.ts'

const TITLE_ID = 'local-title'

/** Opens files of the reader as dossiers, in this browser alone, and lists what it has of them. */
export function LocalRoute() {
  useTitle(localWords.title)
  useArrival(TITLE_ID)
  const [held, setHeld] = useState<readonly HeldDossier[] | null>(null)
  const [said, setSaid] = useState('')
  const list = useCallback(() => void heldDossiers().then(setHeld), [])
  useEffect(list, [list])
  const { state, take } = useImport(list)
  return (
    <>
      <AppHeader />
      <Notices dropped={[]} />
      <main className={styles.page}>
        <h1 className={styles.title} id={TITLE_ID} tabIndex={-1}>
          {localWords.title}
        </h1>
        <p className={styles.lede}>{localWords.lede}</p>
        <DropArea isBusy={state.kind === 'busy'} onFiles={(files, order) => void take(files, order)} />
        <ImportResult state={state} />
        <section aria-labelledby="local-list">
          <h2 className={styles.heading} id="local-list">
            {localWords.list}
          </h2>
          {held?.length === 0 && <p className={styles.note}>{localWords.none}</p>}
          <ul>
            {held?.map((dossier) => (
              <li key={dossier.id} className={styles.held}>
                <p>
                  <AppLink href={`/${dossier.id}`} className={styles.name}>
                    {dossier.title}
                  </AppLink>
                  <br />
                  <span className={styles.note}>
                    {localWords.counts(dossier.events, dossier.sources)}
                    {!dossier.isKept && ` · ${localWords.untilClosed}`}
                  </span>
                </p>
                <HeldButtons dossier={dossier} onSaid={setSaid} onDeleted={list} />
              </li>
            ))}
          </ul>
          <p role="status" className={styles.note}>
            {said}
          </p>
        </section>
        {/* The list above it would move it. */}
        <section aria-labelledby="local-takes" hidden={held === null}>
          <h2 className={styles.heading} id="local-takes">
            {localWords.takes}
          </h2>
          <ul className={styles.remarks}>
            {localWords.kinds.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
          <p className={styles.note}>{localWords.onReload}</p>
        </section>
      </main>
    </>
  )
}
