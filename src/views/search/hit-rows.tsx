import type { IndexEvent } from '../../contract/index-file.ts'
import type { ListedSource } from '../../contract/sources-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { MarkedPart } from '../../selection/text/mark-matches.ts'
import type { SoughtWord } from '../../selection/text/search-terms.ts'
import { Mark } from '../../ui/marks/mark.tsx'
import { SourceTitle } from '../../ui/source-title.tsx'
import { searchWords } from '../../words/sections/search-words.ts'
import { words } from '../../words/words.ts'
import type { EntityHit } from './find-hits.ts'
import { HitOption, type OptionProps } from './hit-option.tsx'
import { MarkedParts, MarkedText } from './marked-text.tsx'
import styles from './search-hits.module.css'

interface RowProps {
  option: OptionProps
  sought: readonly SoughtWord[]
}

/** An event: its mark, its title, what else of it matches, its date. */
export function EventRow(
  props: RowProps & { dossier: OpenDossier; event: IndexEvent; excerpt: readonly MarkedPart[] },
) {
  const { option, sought, dossier, event, excerpt } = props
  const { mark, family } = dossier.markOf(event.kind)
  return (
    <HitOption {...option}>
      <span className={styles.sign}>
        <Mark shape={mark} family={family} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          <MarkedText text={event.title} sought={sought} />
        </span>
        {excerpt.length > 0 && (
          <span className={styles.excerpt}>
            <MarkedParts parts={excerpt} />
          </span>
        )}
      </span>
      <span className={styles.aside}>{event.date === null ? searchWords.noDate : words.formatEdtf(event.date)}</span>
    </HitOption>
  )
}

/** A source: its outlet, its title, its date. */
export function SourceRow({ option, sought, source }: RowProps & { source: ListedSource }) {
  return (
    <HitOption {...option}>
      <span className={styles.sign} />
      <span className={styles.words}>
        <span className={styles.outlet}>
          <MarkedText text={source.outlet} sought={sought} />
        </span>{' '}
        <span className={styles.title}>
          <SourceTitle source={source}>
            <MarkedText text={source.title} sought={sought} />
          </SourceTitle>
        </span>
      </span>
      <span className={styles.aside}>
        {source.published === null ? searchWords.noDate : words.publishedWords(source.published)}
      </span>
    </HitOption>
  )
}

/** An actor or a place: its name, the name by which it was found, and of how many events it is a filter. */
export function EntityRow({ option, sought, hit }: RowProps & { hit: EntityHit }) {
  return (
    <HitOption {...option}>
      <span className={styles.sign} />
      <span className={styles.words}>
        <span className={styles.name}>
          <MarkedText text={hit.name} sought={sought} />
        </span>{' '}
        <span className={styles.type}>
          {hit.alias !== null && (
            <>
              <MarkedText text={hit.alias} sought={sought} />
              {' · '}
            </>
          )}
          {searchWords.entityTypes[hit.type]}
        </span>
      </span>
      <span className={styles.aside}>{searchWords.events(hit.count)}</span>
    </HitOption>
  )
}
