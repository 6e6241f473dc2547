import { Suspense } from 'react'
import { Fold } from '../../../ui/long-lists/fold.tsx'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { embedWords } from '../../../words/sections/take-along/embed-words.ts'
import styles from '../take-along.module.css'
import type { OfferedEmbed } from './offered-embed.ts'

const EmbedLines = lazyPart(async () => (await import('./embed-lines.tsx')).EmbedLines, {
  words: embedWords.failed,
  className: styles.note,
})

/** The lines that show it on another page; they come, with a preview, when a reader asks for them. */
export function EmbedPart({ offered }: { offered: OfferedEmbed }) {
  return (
    <section className={styles.part} aria-labelledby="take-embed">
      <h3 className={styles.heading} id="take-embed">
        {embedWords.embed}
      </h3>
      <p className={styles.note}>{embedWords.what[offered.what]}</p>
      <Fold summary={embedWords.open}>
        {(wasOpened) =>
          wasOpened && (
            <Suspense fallback={<p className={styles.note}>{embedWords.loading}</p>}>
              <EmbedLines offered={offered} />
            </Suspense>
          )
        }
      </Fold>
    </section>
  )
}
