import type { Lane } from '../../contract/frame.ts'
import fold from '../../ui/fold.module.css'
import { NatureSign } from '../../ui/marks/nature-sign.tsx'
import { EditorsReading } from '../../views/event/findings/editors-reading.tsx'
import type { Finding } from '../../views/event/findings/finding.ts'
import { ReadingList } from '../../views/event/findings/reading-list.tsx'
import { Reason } from '../../views/event/findings/reason.tsx'
import type { Names } from '../../views/event/names.ts'
import { DiscrepancyPicture } from '../../views/event/pictures/discrepancy-picture.tsx'
import { words } from '../../words/words.ts'
import { EmbedWidth } from './embed-width.ts'

interface EmbedPointProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
  isOpen: boolean
  /** Shown where the address names it, and not else. */
  isHidden: boolean
}

/** For a frame on a phone, and for any wider one: what is left between its margins, px. */
const WIDTHS = { phone: 288, wide: 560 } as const

const MOST_DEPARTURES = 2

/** One attribute of an event within another page: its readings, their picture, what the editors make of it. */
export function EmbedPoint({ finding, mark, names, isOpen, isHidden }: EmbedPointProps) {
  const { attribute, label, level, nature, changes, departures } = finding
  const told = [...changes, ...departures.slice(0, MOST_DEPARTURES)].join(' ')
  return (
    <details
      className={`embed-point ${fold.fold}`}
      data-point={attribute}
      data-level={level}
      open={isOpen}
      hidden={isHidden}
    >
      <summary className={fold.summary}>
        <h2 className="embed-label">{label}</h2>
        <span className="embed-reason">
          <Reason {...finding} />
        </span>
      </summary>
      <div className="embed-body">
        {(nature !== null || told !== '') && (
          <p className="embed-nature">
            {nature !== null && (
              <>
                <NatureSign nature={nature} /> {words.NATURE_NAMES[nature]}.
              </>
            )}{' '}
            {told}
          </p>
        )}
        {hasPicture(finding) &&
          Object.entries(WIDTHS).map(([name, widthPx]) => (
            <EmbedWidth key={name} value={widthPx}>
              <div data-width={name}>
                <DiscrepancyPicture finding={finding} mark={mark} />
              </div>
            </EmbedWidth>
          ))}
        <ReadingList {...{ finding, mark, names }} />
        {(level === 'disagree' || finding.assessment) && <EditorsReading {...{ finding, names }} foldsWhy />}
      </div>
    </details>
  )
}

const hasPicture = ({ type }: Finding) => type === 'date' || type === 'quantity'
