import { useEffect, useState } from 'react'
import { useHash } from '../../state/address/use-hash.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useArrival } from '../../ui/focus/use-arrival.ts'
import { Icon } from '../../ui/icon.tsx'
import { cameFrom } from '../../ui/terms/way-back.ts'
import { methodWords } from '../../words/sections/method/method-words.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { useTitle } from '../frame/use-title.ts'
import { SiteFoot } from '../home/site-foot.tsx'
import { MethodContents } from './method-contents.tsx'
import styles from './method-route.module.css'
import { MethodText } from './method-text.tsx'

/** How claims are coded and compared: docs/method.md, with its examples drawn. It belongs to no dossier. */
export function MethodRoute() {
  const document = methodWords.said()
  const title = document.find((block) => block.kind === 'heading')
  useTitle(title?.text ?? null)
  useArrival(title?.id ?? '')
  const parts = document.findIndex((block) => block.kind === 'heading' && block.level === 2)
  const anchor = useHash()
  useEffect(() => {
    if (anchor !== null) window.document.getElementById(anchor)?.scrollIntoView()
  }, [anchor])
  return (
    <>
      <AppHeader />
      <Notices dropped={[]} />
      <WayBack />
      <main className={styles.page}>
        <header className={styles.head}>
          <MethodText blocks={document.slice(0, parts)} named={anchor} />
        </header>
        <MethodContents document={document} named={anchor} />
        <MethodText blocks={document.slice(parts)} named={anchor} />
      </main>
      <SiteFoot>
        {/* Files of the build, no pages of the app. */}
        <a href={`${import.meta.env.BASE_URL}vocabulary`}>{methodWords.vocabulary}</a>
        <a href={`${import.meta.env.BASE_URL}licences.txt`}>{methodWords.licences}</a>
      </SiteFoot>
    </>
  )
}

/** To where the reader was, as it was; else to the timeline. */
function WayBack() {
  const [from] = useState(cameFrom)
  return (
    <nav className={styles.bar} aria-label={methodWords.wayBack}>
      <AppLink href={from ?? '/'} className={styles.back}>
        <Icon name="chevronLeft" />
        {from === null ? methodWords.toStart : methodWords.back}
      </AppLink>
    </nav>
  )
}
