import { useDossier } from '../../../model/queries/use-dossier.ts'
import { useExcerpts } from '../../../model/queries/use-excerpts.ts'
import { useLinks } from '../../../state/address/use-links.ts'
import { useView } from '../../../state/address/use-view.ts'
import { WithoutBar } from '../../../views/without/without-bar.tsx'
import { withoutWords } from '../../../words/sections/excerpt/without-words.ts'
import { words } from '../../../words/words.ts'
import styles from '../known-on/known-on.module.css'
import { errorWords } from '../trouble/error-words.ts'

/** The bar that says what is taken out, with what it needs. */
export function OpenedWithout({ dossier }: { dossier: string }) {
  const opened = useDossier(dossier)
  const excerpts = useExcerpts(dossier)
  const { view, setView } = useView()
  const links = useLinks()
  if (excerpts.error) {
    return (
      <p id="without" className={styles.failed} role="alert">
        {withoutWords.failed(errorWords(excerpts.error))}{' '}
        <button type="button" onClick={() => void excerpts.refetch()}>
          {words.frame.tryAgain}
        </button>
      </p>
    )
  }
  if (!excerpts.data || !opened.data || opened.isPlaceholderData) {
    return (
      <p id="without" className={styles.without} role="status">
        {withoutWords.loading}
      </p>
    )
  }
  return (
    <div id="without">
      <WithoutBar
        dossier={opened.data}
        excerpts={excerpts.data}
        without={view.without}
        links={links}
        onChange={(without) => setView({ ...view, without })}
        onClear={() => setView({ ...view, without: [] })}
      />
    </div>
  )
}
