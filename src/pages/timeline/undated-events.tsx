import { Fragment, useEffect, useMemo } from 'react'
import { ListedEvents } from '../../model/filters/listed-events.ts'
import type { Selection } from '../../model/selection.ts'
import { NO_LANE } from '../../selection/axis-columns.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './timeline-page.module.css'

/** So many are named: the list has all of them. */
const MOST = 100

interface UndatedEventsProps {
  shown: Selection
  links: Links
}

/** Links to the events for which no source gives a date: they cannot stand on the axis. */
export function UndatedEvents({ shown, links }: UndatedEventsProps) {
  const undated = useMemo(() => undatedOf(shown), [shown])
  const places = undated.slice(0, MOST).map((_, place) => place)
  const events = new ListedEvents(shown.of, undated)
  useEffect(() => events.want(places))
  if (undated.length === 0) return null
  return (
    <p className={styles.undated}>
      {timelinePageWords.withoutDate}
      {places.map((place) => {
        const event = events.at(place)
        return (
          event && (
            <Fragment key={event.id}>
              {place > 0 && ', '}
              <AppLink href={links.event(event.id)}>{event.title}</AppLink>
            </Fragment>
          )
        )
      })}
      {undated.length > MOST && timelinePageWords.andOthers(undated.length - MOST)}
    </p>
  )
}

/** Numbers of the events that are shown and have no date: these come last. */
function undatedOf({ of: dossier, passes }: Selection): number[] {
  const { lane } = dossier.axisColumns
  const undated: number[] = []
  const isUndated = (eventNo: number) => eventNo >= (dossier.packed?.dated ?? 0) && lane[eventNo] === NO_LANE
  for (let eventNo = lane.length - 1; eventNo >= 0 && isUndated(eventNo); eventNo--) {
    if (passes[eventNo] === 1) undated.push(eventNo)
  }
  return undated.toReversed()
}
