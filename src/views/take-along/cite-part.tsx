import { useState } from 'react'
import { CITATION_STYLES, type CitationStyle, toPlainCitation } from '../../export/citations/plain-citation.ts'
import { useCopy } from '../../ui/use-copy.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Gathered } from '../../model/take-along/gather.ts'
import { takeAlongWords } from '../../words/sections/take-along/take-along-words.ts'
import { Choice } from './choice.tsx'
import { CITATION_FORMATS } from './export-formats.ts'
import { SaveButton } from './save-button.tsx'
import styles from './take-along.module.css'

/** More citations than these are counted. */
const MOST_SHOWN = 3

interface CitePartProps {
  gathered: Gathered
  /** A source is cited by its document, all else by the page. */
  isSource: boolean
  onSave: (parts: readonly string[], ending: string, text: string, type: string) => void
}

/** Citations of the page, or of the documents behind it: in words by three styles, and as files. */
export function CitePart({ gathered, isSource, onSave }: CitePartProps) {
  const { page, documents, ids } = gathered
  const [chosen, setChosen] = useState<'page' | 'documents' | null>(null)
  const [style, setStyle] = useState<CitationStyle>('chicago')
  const { copied, copy } = useCopy()
  const what = chosen ?? (isSource ? 'documents' : 'page')
  const citations = what === 'page' ? [page] : documents
  const texts = citations.map((citation) => toPlainCitation(citation, style))
  const all = texts.join('\n\n')
  return (
    <section className={styles.part} aria-labelledby="take-cite">
      <h3 className={styles.heading} id="take-cite">
        {takeAlongWords.cite}
      </h3>
      <div className={styles.choices}>
        <Choice
          label={takeAlongWords.cited}
          of={[
            ['page', takeAlongWords.citedPage],
            ['documents', takeAlongWords.citedDocuments(documents.length)],
          ]}
          chosen={what}
          onChoose={setChosen}
        />
        <Choice
          label={takeAlongWords.style}
          of={CITATION_STYLES.map((key) => [key, takeAlongWords.styles[key]] as const)}
          chosen={style}
          onChoose={setStyle}
        />
      </div>
      <div className={styles.citations}>
        {texts.slice(0, MOST_SHOWN).map((text, place) => (
          <p key={place} dir="auto">
            {text}
          </p>
        ))}
        {texts.length > MOST_SHOWN && <p className={styles.note}>{takeAlongWords.more(texts.length - MOST_SHOWN)}</p>}
        {texts.length === 0 && <p className={styles.note}>{takeAlongWords.noDocuments}</p>}
      </div>
      {texts.length > 0 && (
        <div className={styles.saves}>
          <button type="button" className={styles.button} onClick={() => copy(all)}>
            <Icon name={copied === all ? 'check' : 'link'} size={14} />
            {copied === all ? takeAlongWords.copied : takeAlongWords.copyCitation(texts.length)}
          </button>
          {Object.entries(CITATION_FORMATS).map(([key, { ending, type, write }]) => (
            <SaveButton
              key={key}
              format={key as keyof typeof CITATION_FORMATS}
              onSave={() =>
                onSave([...ids, what === 'page' ? 'citation' : 'documents'], ending, write(citations), type)
              }
            />
          ))}
        </div>
      )}
      <span className="visually-hidden" role="status">
        {copied === all ? takeAlongWords.copied : ''}
      </span>
    </section>
  )
}
