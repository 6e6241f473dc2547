import { useId, useMemo, useState } from 'react'
import { WindowedList } from '../../../../ui/long-lists/windowed-list.tsx'
import { ZigzagDown } from '../../../../ui/marks/zigzag-down.tsx'
import fold from '../../../../ui/fold.module.css'
import { GivenLine } from '../../chains/given-line.tsx'
import { ReadingChains } from '../../chains/reading-chains.tsx'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import styles from './readings-cell.module.css'
import { SilentSources } from './silent-sources.tsx'

/** About how high a reading is with who gives it. */
const READING_PX = 62

/** The readings of one question beside each other, each with who gives it; the chains that are opened take the whole width beneath. */
export function ReadingsCell({ finding, names }: { finding: Finding; names: Names }) {
  const { readings, silent } = finding
  const placed = useMemo(() => readings.map((said, place) => ({ said, place })), [readings])
  const [opened, setOpened] = useState<readonly number[]>([])
  const id = useId()
  const toggle = (place: number) =>
    setOpened(
      opened.includes(place) ? opened.filter((one) => one !== place) : [...opened, place].toSorted((a, b) => a - b),
    )
  return (
    <>
      <WindowedList
        items={placed}
        keyOf={({ place }) => String(place)}
        rowOf={({ said }) => ({ className: styles.reading, 'data-standing': said.reading.standing })}
        rowPx={() => READING_PX}
        besideClassName={styles.readings}
        label={finding.label}
        textOf={({ said }) => said.words}
      >
        {({ said, place }, isNarrowed) => (
          <>
            {!isNarrowed && place > 0 && (finding.parts(place - 1, place) || finding.parts(0, place)) && (
              <ZigzagDown className={styles.fault} />
            )}
            <p className={styles.words}>{said.words}</p>
            <button
              type="button"
              className={fold.summary}
              aria-expanded={opened.includes(place)}
              aria-controls={opened.includes(place) ? `${id}-${place}` : undefined}
              onClick={() => toggle(place)}
            >
              <GivenLine {...{ finding, place, names }} />
            </button>
          </>
        )}
      </WindowedList>
      {opened.length > 0 && (
        <div className={styles.opened}>
          {opened.map((place) => (
            <section key={place} id={`${id}-${place}`} aria-label={readings[place]?.words}>
              <p className={styles.words} data-standing={readings[place]?.reading.standing}>
                {readings[place]?.words}
              </p>
              <ReadingChains {...{ finding, place, names }} />
            </section>
          ))}
        </div>
      )}
      {silent.length > 0 && <SilentSources silent={silent} names={names} />}
    </>
  )
}
