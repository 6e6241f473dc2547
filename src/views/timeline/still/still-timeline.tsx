import { type ComponentProps, createContext, useContext } from 'react'
import { TimelineView } from '../timeline-view.tsx'

/** For how wide a screen a page is drawn ahead. */
export interface StillWidth {
  readonly isNarrow: boolean
  /** Of the lanes, px. */
  readonly widthPx: number
}

/** Of screens of 1440 and of 390 px. */
const WIDE: StillWidth = { isNarrow: false, widthPx: 800 }
const NARROW: StillWidth = { isNarrow: true, widthPx: 342 }

const StillWidthContext = createContext(WIDE)

/** The widths for which it is drawn, where its place is not that of the page of the timeline. */
export const StillWidths = createContext<readonly StillWidth[]>([WIDE, NARROW])

export const useStillWidth = (): StillWidth => useContext(StillWidthContext)

/** The timeline of a page that is written ahead: once for each form that it has, of which the page shows that which fits. */
export function StillTimeline(props: ComponentProps<typeof TimelineView>) {
  return useContext(StillWidths).map((width) => (
    <StillWidthContext key={width.widthPx} value={width}>
      <div data-drawn={width.isNarrow ? 'narrow' : 'wide'} data-px={width.widthPx}>
        <TimelineView {...props} />
      </div>
    </StillWidthContext>
  ))
}
