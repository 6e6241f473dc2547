import { formatIsoDay } from '../../domain/calendar-day.ts'
import type { ComparedPoint, SourceClaim } from '../../domain/compare-sources/compare-sources.ts'
import { SourceLink } from '../../ui/evidence/source-link.tsx'
import { compareSourcesWords } from '../../words/sections/compare/compare-sources-words.ts'
import { words } from '../../words/words.ts'
import type { ComparedNames } from './compared-names.ts'
import styles from './said-cell.module.css'
import type { SaidBySource } from './said-by-source.ts'

interface SaidCellProps {
  said: SaidBySource
  point: Pick<ComparedPoint, 'attribute'>
  names: ComparedNames
}

/** What one source says on a point: its answer, and its words. */
export function SaidCell({ said, point, names }: SaidCellProps) {
  if (said.readings.length === 0) return <p className={styles.silent}>{compareSourcesWords.silent}</p>
  const source = names.source(said.source)
  const lang = source?.language ?? undefined
  return said.readings.map(({ stance, value, claims }, place) => (
    <div key={place} className={styles.said}>
      <p className={styles.value}>{words.answerWords({ stance, value }, point.attribute, names.naming)}</p>
      {verbatimOf(claims).map(({ speaker, text, quote, version, gloss }, at) => (
        <p key={at} className={styles.words}>
          {speaker !== null && `${names.naming.nameOf(speaker)}${text === null && gloss === null ? '' : ': '}`}
          {text !== null &&
            (quote !== null && source?.url ? (
              <SourceLink
                url={source.url}
                versions={source.versions}
                version={version === null ? null : formatIsoDay(version)}
                quote={quote}
              >
                <q lang={lang}>{text}</q>
                <span className="visually-hidden">{compareSourcesWords.newTab}</span>
              </SourceLink>
            ) : (
              <q lang={lang}>{text}</q>
            ))}
          {text === null && gloss !== null && `${words.inOurWords} ${gloss}`}
        </p>
      ))}
    </div>
  ))
}

/** The words of the claims, each once: the quotation, else the words as written, else ours. */
function verbatimOf(claims: readonly SourceClaim[]) {
  const found = new Map<
    string,
    Pick<SourceClaim, 'speaker' | 'quote' | 'version' | 'gloss'> & { text: string | null }
  >()
  for (const { speaker, quote, version, asWritten, gloss } of claims) {
    const text = quote ?? asWritten
    if (speaker === null && text === null && gloss === null) continue
    found.set([speaker, text ?? gloss].join('\n'), { speaker, text, quote, version, gloss })
  }
  return [...found.values()]
}
