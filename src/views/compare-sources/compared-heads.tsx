import { useState } from 'react'
import type { PublishedSource } from '../../contract/parts.ts'
import { MOST_COMPARED } from '../../domain/compare-sources/compare-sources.ts'
import type { OfferedSource } from '../../model/compare-sources/offer-sources.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { goOnAt } from '../../ui/focus/go-on-at.ts'
import { Icon } from '../../ui/icon.tsx'
import { SourceLink } from '../../ui/evidence/source-link.tsx'
import { SourceTitle } from '../../ui/source-title.tsx'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { languageWords } from '../../words/sections/sources/language-words.ts'
import { words } from '../../words/words.ts'
import type { ComparedNames } from './compared-names.ts'
import styles from './compared-heads.module.css'
import { SourcePicker } from './source-picker.tsx'

interface ComparedHeadsProps {
  compared: readonly string[]
  offered: readonly OfferedSource[]
  names: ComparedNames
  links: Links
  /** Compares other sources. */
  onCompare: (sources: readonly string[]) => void
}

/** The sources that are compared, at the heads of their columns; each can be replaced or removed, and others added. */
export function ComparedHeads({ compared, offered, names, links, onCompare }: ComparedHeadsProps) {
  /** The place for which a source is chosen: one of those taken is replaced. */
  const [choosing, setChoosing] = useState<number | null>(null)
  const isLacking = compared.length < 2
  const place = choosing ?? (isLacking ? compared.length : null)
  const choose = (id: string) => {
    const next = [...compared]
    if (place !== null) next[place] = id
    setChoosing(null)
    goOnAt('compare-title', () => onCompare(next))
  }
  const [first] = compared
  return (
    <section aria-label={compareSourcesWords.compared} className={styles.heads}>
      {compared.length > 0 && (
        <div className={styles.row} data-alone={compared.length === 1}>
          <ul className={styles.cards}>
            {compared.map((id, at) => (
              <li key={id} className={styles.card}>
                <ComparedHead source={names.source(id)} id={id} links={links} />
                <p className={styles.ways}>
                  <button
                    type="button"
                    aria-label={compareSourcesWords.replaceNamed(names.short(id))}
                    aria-expanded={choosing === at}
                    onClick={() => setChoosing(at)}
                  >
                    {compareSourcesWords.replace}
                  </button>
                  <button
                    type="button"
                    aria-label={compareSourcesWords.removeNamed(names.short(id))}
                    onClick={() =>
                      goOnAt('compare-title', () => onCompare(compared.filter((_, other) => other !== at)))
                    }
                  >
                    {compareSourcesWords.remove}
                  </button>
                </p>
              </li>
            ))}
          </ul>
          {!isLacking && compared.length < MOST_COMPARED && (
            <button
              type="button"
              className={styles.add}
              aria-expanded={choosing === compared.length}
              onClick={() => setChoosing(compared.length)}
            >
              <Icon name="plus" size={14} /> {compareSourcesWords.add}
            </button>
          )}
        </div>
      )}
      {isLacking && (
        <p className={styles.needs}>
          {first === undefined ? compareSourcesWords.needs.two : compareSourcesWords.needs.second(names.short(first))}
        </p>
      )}
      {place !== null && (
        <SourcePicker
          key={`${place} ${compared.length}`}
          offered={offered}
          label={
            compared[place] === undefined
              ? compareSourcesWords.choose
              : compareSourcesWords.replaceNamed(names.short(compared[place]))
          }
          takesFocus={choosing !== null}
          startsOpen={choosing !== null || compared.length === 1}
          onChoose={choose}
          onCancel={choosing === null ? null : () => setChoosing(null)}
        />
      )}
    </section>
  )
}

function ComparedHead({ source, id, links }: { source: PublishedSource | undefined; id: string; links: Links }) {
  if (!source) return <p>{id}</p>
  const published = source.published === null ? compareSourcesWords.dateUnknown : words.publishedWords(source.published)
  return (
    <>
      <p className={styles.outlet}>{source.outlet}</p>
      <h2 className={styles.title}>
        <AppLink href={links.source(id)}>
          <SourceTitle source={source} />
        </AppLink>
      </h2>
      <p className={styles.facts}>
        <span>{[published, languageWords.toLanguageWords(source)].filter(Boolean).join(', ')}</span>
        {source.url && (
          <SourceLink url={source.url} versions={source.versions}>
            {compareSourcesWords.document} <Icon name="external" size={11} />
            <span className="visually-hidden">{compareSourcesWords.newTab}</span>
          </SourceLink>
        )}
      </p>
    </>
  )
}
