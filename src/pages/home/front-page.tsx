import type { Catalogue } from '../../contract/catalogue.ts'
import { useSite } from '../../model/queries/use-site.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { frontWords } from '../../words/sections/front-words.ts'
import { siteName } from '../../words/site-name.ts'
import { words } from '../../words/words.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { useTitle } from '../frame/use-title.ts'
import { FrontDossier } from './front-dossier.tsx'
import styles from './front-page.module.css'
import { SiteFoot } from './site-foot.tsx'

/** All dossiers of a site, each with a disagreement of its sources. */
export function FrontPage({ catalogue: { dossiers } }: { catalogue: Catalogue }) {
  const site = useSite()
  useTitle(frontWords.tabTitle)
  return (
    <Loaded from={[site]} loading={words.frame.loading.page}>
      {({ sentence = frontWords.sentence, dossiers: told }) => (
        <>
          <AppHeader />
          <Notices dropped={[]} />
          <main className={styles.page}>
            <header className={styles.lede}>
              <h1 className={styles.name}>{siteName}</h1>
              <p className={styles.sentence}>{sentence}</p>
            </header>
            <ul>
              {dossiers.map((dossier) => (
                <FrontDossier
                  key={dossier.id}
                  dossier={dossier}
                  told={told.find(({ id }) => id === dossier.id) ?? null}
                />
              ))}
            </ul>
          </main>
          <SiteFoot>
            <AppLink href="/method">{frontWords.method}</AppLink>
          </SiteFoot>
        </>
      )}
    </Loaded>
  )
}
