import { useState } from 'react'
import { toEventsCalendar } from '../../export/calendar/events-calendar.ts'
import type { Gathered } from '../../model/take-along/gather.ts'
import { toAbsoluteUrl } from '../../state/address/absolute-url.ts'
import { exportWords } from '../../words/sections/take-along/export-words.ts'
import { takeAlongWords } from '../../words/sections/take-along/take-along-words.ts'
import { DATA_FORMATS } from './export-formats.ts'
import { SaveButton } from './save-button.tsx'
import styles from './take-along.module.css'

interface DataPartProps {
  gathered: Gathered
  onSave: (parts: readonly string[], ending: string, text: string, type: string) => void
}

/** The claims as files, and what these do not hold. */
export function DataPart({ gathered: { shown, ids }, onSave }: DataPartProps) {
  const [withByteOrderMark, setMark] = useState(false)
  const { dataOf, leftOut } = shown.about
  const { missing } = toEventsCalendar(shown)
  const claims = shown.events.flatMap((one) => one.claims)
  const sources = new Set(claims.map(({ source }) => source))
  const notes = [
    leftOut.length === 0
      ? takeAlongWords.holdsAll(shown.events.length, claims.length, sources.size)
      : takeAlongWords.holds(sources.size),
    ...(dataOf === null ? [] : [exportWords.dataOf(dataOf)]),
    ...leftOut,
    ...[...missing].map(([why, events]) => exportWords.calendar.missing[why](events)),
  ]
  return (
    <section className={styles.part} aria-labelledby="take-data">
      <h3 className={styles.heading} id="take-data">
        {takeAlongWords.data}
      </h3>
      <p className={styles.note}>{(claims.length === 0 ? [takeAlongWords.noClaims] : notes).join(' ')}</p>
      {claims.length > 0 && (
        <>
          <div className={styles.saves}>
            {Object.entries(DATA_FORMATS).map(([key, { ending, type, write }]) => (
              <SaveButton
                key={key}
                format={key as keyof typeof DATA_FORMATS}
                onSave={() => onSave(ids, ending, write({ shown, withByteOrderMark }), type)}
              />
            ))}
          </div>
          <label className={styles.mark}>
            <input type="checkbox" checked={withByteOrderMark} onChange={({ target }) => setMark(target.checked)} />
            {takeAlongWords.forExcel}
          </label>
        </>
      )}
      <p className={styles.whole}>
        {/* A file of the build. */}
        <a
          className={styles.button}
          href={toAbsoluteUrl(`/data/${encodeURIComponent(shown.dossier.id)}/claims.parquet`)}
          download={`faultline-${shown.dossier.id}-claims.parquet`}
        >
          {takeAlongWords.parquet}
        </a>
        <span className={styles.note}>{takeAlongWords.parquetNote}</span>
      </p>
    </section>
  )
}
