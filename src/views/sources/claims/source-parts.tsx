import { type ReactNode, useEffect, useId, useRef } from 'react'
import { SAID_EVENTS, type SourceFile, type SourceFileEvent } from '../../../contract/source-file.ts'
import type { SourcePart } from '../../../model/queries/use-source-part.ts'
import { partWords } from '../../../words/sections/sources/part-words.ts'
import { words } from '../../../words/words.ts'
import styles from './source-parts.module.css'

interface SourcePartsProps {
  parts: NonNullable<SourceFile['parts']>
  part: SourcePart
  children: (events: readonly SourceFileEvent[]) => ReactNode
}

/** What a source says of very many events, part after part. */
export function SourceParts({ parts, part, children }: SourcePartsProps) {
  const { place, events, hasFailed } = part
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    // The next part begins where the one before did.
    if (shown.current !== place) top.current?.scrollIntoView({ block: 'nearest' })
    shown.current = place
  }, [place])
  const first = place * SAID_EVENTS
  const last = Math.min(first + SAID_EVENTS, parts.events)
  return (
    <>
      <div ref={top} className={styles.bar} tabIndex={-1}>
        <p role="status">{partWords.shown(first + 1, last, parts.events)}</p>
        <Steps parts={parts} part={part} />
        <Choice parts={parts} part={part} />
      </div>
      {events && children(events)}
      {!events && !hasFailed && <p className={styles.waiting}>{partWords.reading}</p>}
      {hasFailed && (
        <p className={styles.waiting} role="alert">
          {partWords.notRead}{' '}
          <button type="button" onClick={part.readAgain}>
            {words.frame.tryAgain}
          </button>
        </p>
      )}
      {events && (
        <div className={styles.bar}>
          {/* One goes on reading at the top. */}
          <Steps parts={parts} part={part} onStep={() => top.current?.focus()} />
        </div>
      )}
    </>
  )
}

interface StepsProps extends Omit<SourcePartsProps, 'children'> {
  onStep?: () => void
}

/** To the part before and after. A button that leads nowhere stays where the keyboard is. */
function Steps({ parts, part: { place, show }, onStep }: StepsProps) {
  const step = (label: string, to: number) => {
    const isThere = to >= 0 && to < parts.firsts.length
    const go = () => {
      show(to)
      onStep?.()
    }
    return (
      <button type="button" aria-disabled={!isThere} onClick={isThere ? go : undefined}>
        {label}
      </button>
    )
  }
  return (
    <div className={styles.steps}>
      {step(partWords.earlier, place - 1)}
      {step(partWords.later, place + 1)}
    </div>
  )
}

/** To any part, by the date with which it begins. */
function Choice({ parts, part: { place, show } }: Omit<SourcePartsProps, 'children'>) {
  const id = useId()
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{partWords.from}</label>
      <select id={id} value={place} onChange={({ target }) => show(Number(target.value))}>
        {parts.firsts.map(({ number, date }, at) => (
          <option key={number} value={at}>
            {date === null ? partWords.undated : words.publishedWords(date)}
          </option>
        ))}
      </select>
    </p>
  )
}
