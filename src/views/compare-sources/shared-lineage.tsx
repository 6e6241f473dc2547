import { toCitationForest } from '../../domain/compare/citations/citation-forest.ts'
import type { SharedLineage } from '../../domain/compare-sources/share-lineage.ts'
import { ChainBranches } from '../../ui/marks/chain-branches.tsx'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { chainsWords } from '../../words/sections/chains-words.ts'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'
import { words } from '../../words/words.ts'
import type { ComparedNames } from './compared-names.ts'
import { Fold } from '../../ui/long-lists/fold.tsx'
import styles from './shared-lineage.module.css'

/** More sources than these are drawn on demand. */
const MOST_DRAWN = 8
/** More than these are drawn once somebody asks for them. */
const MOST_READY = 60
/** Of so many meetings the page tells in words; the drawing shows all. */
const MOST_TOLD = 2

interface SharedLineageProps {
  lineage: SharedLineage
  compared: readonly string[]
  names: ComparedNames
  links: Links
}

/** Where the accounts of the sources meet: in words, and drawn from the roots that they share down to them. */
export function SharedLineageDrawing({
  lineage: { meetings, roots, edges },
  compared,
  names,
  links,
}: SharedLineageProps) {
  if (meetings.length === 0) return <p className={styles.meeting}>{compareSourcesWords.noMeeting}</p>
  const most = meetings[0]?.by.length
  const told = meetings.filter(({ by }) => by.length === most).slice(0, MOST_TOLD)
  const { branches } = toCitationForest(
    roots.map(({ source }) => source),
    edges,
  )
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to])).size
  const drawing = () => (
    <ChainBranches
      forest={branches}
      dot={({ id }) => ({ speaks: compared.includes(id), unread: names.source(id)?.unread === true })}
    >
      {({ id, cites }) => <Node id={id} cites={cites} isCompared={compared.includes(id)} {...{ names, links }} />}
    </ChainBranches>
  )
  return (
    <section className={styles.lineage} aria-label={compareSourcesWords.lineage}>
      {told.map(({ source, by }) => (
        <p key={source} className={styles.meeting}>
          {compareSourcesWords.meeting({
            name: names.full(source),
            unread: names.source(source)?.unread === true,
            by: by.filter((id) => id !== source).map((id) => names.short(id)),
            isOfAll: by.length === compared.length,
            isCompared: compared.includes(source),
          })}
        </p>
      ))}
      {drawn <= MOST_DRAWN ? (
        drawing()
      ) : (
        <Fold className={styles.more} summary={compareSourcesWords.drawChain(drawn)} isLong={drawn > MOST_READY}>
          {drawing}
        </Fold>
      )}
    </section>
  )
}

function Node({
  id,
  cites,
  isCompared,
  names,
  links,
}: Pick<SharedLineageProps, 'names' | 'links'> & { id: string; cites: string | null; isCompared: boolean }) {
  const source = names.source(id)
  const facts = [
    source?.published && words.publishedWords(source.published),
    source?.apart,
    source && source.language !== 'en' ? languageWords.toLanguageWords(source) : null,
    source?.unread ? compareSourcesWords.notRead : null,
    cites === null ? null : chainsWords.cites([names.short(cites)]),
  ].filter(Boolean)
  return (
    <p className={styles.node} data-compared={isCompared}>
      {isCompared ? <b>{source?.outlet ?? id}</b> : <AppLink href={links.source(id)}>{source?.outlet ?? id}</AppLink>}{' '}
      <span>{facts.join(', ')}</span>
    </p>
  )
}
