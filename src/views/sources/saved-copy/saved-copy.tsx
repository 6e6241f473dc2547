import { useId, useRef } from 'react'
import type { SourceFile } from '../../../contract/source-file.ts'
import { savedCopyWords } from '../../../words/sections/sources/saved-copy-words.ts'
import { languageWords } from '../../../words/sections/sources/language-words.ts'
import styles from './saved-copy.module.css'
import type { SavedCopyOfSource } from './use-saved-copy.ts'

/** Takes a saved copy of the document, and says which claims stand in it. */
export function SavedCopy({ file, saved }: { file: SourceFile; saved: SavedCopyOfSource }) {
  const { state, isOver, take, putAway } = saved
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className={styles.zone} data-over={isOver} aria-label={savedCopyWords.title}>
      <div className={styles.line}>
        <p className={styles.what}>
          <b>{savedCopyWords.title}</b> <span id={hint}>{savedCopyWords.how}</span>
        </p>
        <span className={styles.buttons}>
          <label className={styles.button}>
            {state.kind === 'none' ? savedCopyWords.choose : savedCopyWords.chooseAnother}
            <input
              ref={input}
              type="file"
              className="visually-hidden"
              accept=".txt,.html,.htm,.xhtml,.mhtml,.mht,text/plain,text/html"
              aria-describedby={hint}
              onChange={({ target }) => {
                take([...(target.files ?? [])])
                // So that the same file can be chosen again.
                target.value = ''
              }}
            />
          </label>
          {state.kind !== 'none' && (
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                putAway()
                input.current?.focus()
              }}
            >
              {savedCopyWords.putAway}
            </button>
          )}
        </span>
      </div>
      <div role="status" className={styles.status}>
        <Outcome file={file} saved={saved} />
      </div>
    </section>
  )
}

function Outcome({ file, saved: { state, check } }: { file: SourceFile; saved: SavedCopyOfSource }) {
  if (state.kind === 'none') return null
  if (state.kind === 'reading') return <p>{savedCopyWords.reading(state.name)}</p>
  if (state.kind === 'fault') return <p>{savedCopyWords.fault(state.fault, state.name)}</p>
  if (!check) return null
  const { counts, version, hasHashes, doubt } = check
  const { sha256, language } = state.copy
  const of = {
    language: languageWords.toLanguageWords(file),
    said: language === null ? null : languageWords.toLanguageWords({ language, machineTranslatedFrom: null }),
  }
  return (
    <>
      <p>
        <b>{savedCopyWords.outcome(state.name, counts)}</b>
      </p>
      {doubt && <p>{savedCopyWords.doubts(doubt, of)}</p>}
      {state.left > 0 && <p>{savedCopyWords.onlyFirst(state.left)}</p>}
      <p>{savedCopyWords.identity(version?.capturedOn ?? null, hasHashes && sha256 !== null)}</p>
      {sha256 !== null && (
        <p className={styles.hash}>
          SHA-256 <code>{sha256}</code>
        </p>
      )}
    </>
  )
}
