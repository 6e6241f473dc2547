import type { Selection } from '../../model/selection.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { repeatedWords } from '../../words/sections/disagreements/repeated-words.ts'
import { words } from '../../words/words.ts'
import styles from './dispute-digest.module.css'

/** The answer that most sources repeat of one origin, in one line, if the filters leave its event; and where all are ranked. */
export default function MostRepeated({ selection, links }: { selection: Selection; links: Links }) {
  const dossier = selection.of
  const { mostRepeated } = dossier.index
  const event = mostRepeated && dossier.event(mostRepeated.event)
  if (!mostRepeated || !event) return null
  const { attribute, sources, origins } = mostRepeated
  return (
    <>
      {selection.hasId(event.id) && (
        <>
          <AppLink href={links.event(event.id, attribute)}>
            {repeatedWords.about(event.title, dossier.names.attribute(attribute))}:{' '}
            {words.readingWords(mostRepeated, attribute, dossier.names.naming)}.
          </AppLink>{' '}
          {repeatedWords.line(sources, origins)}{' '}
        </>
      )}
      {!dossier.packed && (
        <>
          <AppLink href={links.repeated} className={styles.allRepeated}>
            {repeatedWords.all}
          </AppLink>
          {' · '}
        </>
      )}
      <AppLink href={`${links.timeline.split('?')[0]}/changes`} className={styles.allRepeated}>
        {repeatedWords.changes}
      </AppLink>
    </>
  )
}
