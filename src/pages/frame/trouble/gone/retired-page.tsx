import type { RetiredDossier } from '../../../../contract/site/site-file.ts'
import { useCatalogue } from '../../../../model/queries/use-dossier.ts'
import { AppLink } from '../../../../ui/app-link.tsx'
import { troubleWords } from '../../../../words/sections/trouble-words.ts'
import { AppHeader } from '../../app-header.tsx'
import styles from '../../messages/message-page.module.css'
import { useTitle } from '../../use-title.ts'

const { retired: words } = troubleWords

/** In place of all pages of a dossier that was retired: since when, why, and what to read in its place. */
export function RetiredPage({ retired: { title, on, because, instead } }: { retired: RetiredDossier }) {
  const { data } = useCatalogue()
  useTitle(title)
  return (
    <>
      <AppHeader />
      <main className={styles.message}>
        <h1 className={styles.heading}>{words.heading(title)}</h1>
        <p>{words.on(on)}</p>
        <p>
          <b>{because}</b>
        </p>
        <p>{words.gone}</p>
        {instead !== null && (
          <p>
            {words.instead}{' '}
            <AppLink href={`/${encodeURIComponent(instead)}`}>
              {data?.dossiers.find(({ id }) => id === instead)?.title ?? instead}
            </AppLink>
          </p>
        )}
        <p>
          <AppLink href="/">{troubleWords.toStart}</AppLink>
        </p>
      </main>
    </>
  )
}
