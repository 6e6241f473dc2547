import { Suspense } from 'react'
import { useView } from '../../../state/address/use-view.ts'
import { words } from '../../../words/words.ts'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import styles from '../known-on/known-on.module.css'

const OpenedWithout = lazyPart(async () => (await import('./opened-without.tsx')).OpenedWithout, {
  words: words.problems.withoutFailed,
  className: styles.failed,
  id: 'without',
})

/** The bar that says what is taken out, where the address takes anything out. */
export function Without({ dossier }: { dossier: string }) {
  return (
    useView().view.without.length > 0 && (
      <Suspense fallback={<p className={styles.without} id="without" />}>
        <OpenedWithout dossier={dossier} />
      </Suspense>
    )
  )
}
